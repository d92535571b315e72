package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// One time that a reminder falls due, on its way to its member.
///
/// @param day    the member's own, on which it fell due
/// @param putOff whether its member wanted it later than its schedule
/// @param tries  how often it was sent
/// @param twice  whether it may have come already
record Post(
        EntryId id,
        UserId owner,
        EntryId reminder,
        Instant due,
        LocalDate day,
        boolean putOff,
        int tries,
        boolean twice) {
    /// After that it would make no sense any more.
    static final Duration KEEPS = Duration.ofHours(2);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 5;

    /// What became of one; kept as its code.
    enum State {
        WAITS(0),
        ON_ITS_WAY(1),
        THERE(2),
        MISSED(3),
        CLOSED(4);

        private final int code;

        State(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    static boolean isTooLate(Instant due, Instant now) {
        return due.plus(KEEPS).isBefore(now);
    }

    boolean isTooLate(Instant now) {
        return isTooLate(due, now);
    }

    /// When it is tried again: half a minute after the first time, and each time twice as long.
    Instant nextTry(Instant now) {
        return now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS)));
    }
}
