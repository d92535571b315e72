package dev.hearth.engine.base.ai;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Leaves a service alone that does not answer: after a few failures for half a minute, then for twice as long each
/// time, at most a quarter of an hour. Then one question tries it.
final class Breaker {
    private static final int FAILURES = 3;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private int failures;
    private Duration rest = FIRST;
    private @Nullable Instant until;
    private boolean trying;

    /// Whether it may be asked now. Whoever is told so says afterwards how it went.
    synchronized boolean mayAsk(Instant now) {
        if (until == null) {
            return true;
        }
        if (trying || now.isBefore(until)) {
            return false;
        }
        trying = true;
        return true;
    }

    synchronized boolean isResting() {
        return until != null;
    }

    /// Notes an answer.
    ///
    /// @return whether it had been left alone before
    synchronized boolean answered() {
        boolean rested = until != null;
        failures = 0;
        rest = FIRST;
        until = null;
        trying = false;
        return rested;
    }

    /// Notes that there was none.
    ///
    /// @param passing whether it may well answer the next time
    /// @return whether it is left alone from now on, and was not before
    synchronized boolean failed(Instant now, boolean passing) {
        failures++;
        trying = false;
        if (until == null && passing && failures < FAILURES) {
            return false;
        }
        boolean first = until == null;
        rest = first ? FIRST : longer();
        until = now.plus(rest);
        return first;
    }

    private Duration longer() {
        var twice = rest.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }
}
