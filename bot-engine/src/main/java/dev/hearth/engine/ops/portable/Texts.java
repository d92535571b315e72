package dev.hearth.engine.ops.portable;

/// How what members wrote stands in an export.
public enum Texts {
    /// As in the database: only the members' keys open it.
    SEALED,
    /// In plain words, for another product or another master key.
    READABLE
}
