package dev.hearth.ui.choice;

/// Which theme the admin chose.
public enum Appearance {
    /// As the system is set, also when that changes.
    SYSTEM,
    LIGHT,
    DARK
}
