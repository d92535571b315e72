package dev.hearth.ui.logs;

/// How grave a line is, in rising order.
enum LogLevel {
    TRACE(0),
    DEBUG(1),
    INFO(2),
    WARN(3),
    ERROR(4),
    /// No line of the log: a mark where lines are missing. Shown under every filter.
    MARK(5);

    private static final LogLevel[] ALL = values();

    private final byte code;

    LogLevel(int code) {
        this.code = (byte) code;
    }

    /// As it stands in a column.
    byte code() {
        return code;
    }

    /// By its name in the log; a name that nobody knows is INFO.
    static LogLevel of(String name) {
        for (var level : ALL) {
            if (level.name().equals(name) && level != MARK) {
                return level;
            }
        }
        return INFO;
    }

    static LogLevel of(byte code) {
        return ALL[code];
    }
}
