package dev.hearth.ui.page;

/// A group of the sidebar, in its order.
public enum Section {
    /// What is used daily; without a heading.
    FIRST,
    /// What the bot does and did.
    WATCH,
    /// What keeps it well.
    LOOK_AFTER,
    /// At the lower end, without a heading.
    LAST
}
