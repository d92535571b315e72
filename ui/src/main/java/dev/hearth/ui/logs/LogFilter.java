package dev.hearth.ui.logs;

/// Which lines are wanted.
///
/// @param least the least grave level that is shown
/// @param text  stands in the line or in its logger's name; empty for all
record LogFilter(LogLevel least, String text) {
    static final LogFilter ALL = new LogFilter(LogLevel.TRACE, "");

    LogFilter {
        text = text.strip();
    }

    boolean isOpen() {
        return least == LogLevel.TRACE && text.isEmpty();
    }

    /// Whether all lines that this one shows were shown by the other too.
    boolean narrows(LogFilter other) {
        return least.compareTo(other.least) >= 0 && text.contains(other.text);
    }
}
