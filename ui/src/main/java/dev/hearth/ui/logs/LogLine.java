package dev.hearth.ui.logs;

/// One line of the log.
///
/// @param micros since 1970, UTC
/// @param text   the message and its facts, as `message  key=value`; of a mark how many lines are missing
/// @param detail the exception with its stack; empty where there is none
record LogLine(long micros, LogLevel level, String logger, String thread, String text, String detail) {
    /// The class's own name, which is what a narrow column has room for.
    String source() {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }
}
