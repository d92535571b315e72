package dev.hearth.ui.port.backstage;

import java.time.Instant;

/// One frame, one call or the end of one connection, without anything that somebody wrote.
///
/// @param seq     rises with every entry
/// @param session number of the connection, 0 for a call
/// @param what    the event's name, or method and path
/// @param code    op code, HTTP status or close code
/// @param ms      how long the answer took
/// @param bytes   size of what was sent
/// @param lost    whether the answer was lost on purpose
/// @param json    shape of what was said
public record TrafficEntry(
        long seq,
        Instant at,
        Kind kind,
        boolean fromBot,
        int session,
        String what,
        int code,
        long ms,
        long bytes,
        boolean lost,
        String json) {
    private static final int FIRST_ERROR = 400;

    /// What it is.
    public enum Kind {
        FRAME,
        CALL,
        END
    }

    /// Whether something went wrong in it.
    public boolean isBad() {
        return switch (kind) {
            case FRAME -> false;
            case CALL -> lost || code >= FIRST_ERROR;
            case END -> true;
        };
    }
}
