package dev.hearth.app.terminal;

/// How a session ended, from best to worst.
public enum Ending {
    WELL,
    /// The bot let a time limit pass.
    NOT_ACKNOWLEDGED,
    /// Something that a line expects did not come.
    NOT_AS_EXPECTED
}
