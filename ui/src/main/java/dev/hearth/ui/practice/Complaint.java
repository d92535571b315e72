package dev.hearth.ui.practice;

/// Why what was typed cannot be sent.
///
/// @param option the option as it is read, empty if it is about the whole
/// @param least  bound that was missed, as is most
record Complaint(Kind kind, String option, double least, double most) {
    /// What is wrong.
    enum Kind {
        UNKNOWN_COMMAND,
        NO_COMMANDS,
        REQUIRED,
        NOT_A_CHOICE,
        NOT_WHOLE,
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        WRONG_LENGTH,
        /// All options have a value, and something is left over.
        LEFT_OVER
    }

    static Complaint of(Kind kind, String option) {
        return new Complaint(kind, option, 0, 0);
    }
}
