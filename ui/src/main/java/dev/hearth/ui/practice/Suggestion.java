package dev.hearth.ui.practice;

/// One line of the list above the composer.
///
/// @param name   what is read first
/// @param detail what explains it, empty if nothing does
/// @param value  what it stands for: a command's or option's name, or the value that travels
/// @param marked whether it is an option that has to be given
record Suggestion(Kind kind, String name, String detail, String value, boolean marked) {
    /// What is picked with it.
    enum Kind {
        COMMAND,
        OPTION,
        VALUE
    }
}
