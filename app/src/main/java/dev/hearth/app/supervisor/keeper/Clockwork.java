package dev.hearth.app.supervisor.keeper;

import java.time.Duration;
import java.time.Instant;

/// Notices that the PC slept or that its clock was set: then more or less time has passed between two ticks than lies
/// between ticks.
final class Clockwork {
    private static final Duration JUMP = Duration.ofSeconds(60);
    private static final Duration STAMP = Duration.ofSeconds(30);

    private Instant ticked;
    private Instant stamped = Instant.EPOCH;

    Clockwork(Instant now) {
        this.ticked = now;
    }

    /// How far the clock jumped since the last tick; zero if it did not. Negative if it was set back.
    Duration jump(Instant now) {
        var passed = Duration.between(ticked, now);
        ticked = now;
        return passed.abs().compareTo(JUMP) > 0 ? passed : Duration.ZERO;
    }

    /// Whether it is time to write down that all was seen.
    boolean stampIsDue(Instant now) {
        if (Duration.between(stamped, now).abs().compareTo(STAMP) < 0) {
            return false;
        }
        stamped = now;
        return true;
    }
}
