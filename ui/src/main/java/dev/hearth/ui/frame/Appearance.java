package dev.hearth.ui.frame;

/// Which theme the admin chose.
public enum Appearance {
    /// As the system is set, also when that changes.
    SYSTEM,
    LIGHT,
    DARK
}
