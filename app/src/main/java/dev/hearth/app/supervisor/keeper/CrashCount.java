package dev.hearth.app.supervisor.keeper;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;

/// How often something crashed lately, and what follows: a restart at once, a later one, or none.
final class CrashCount {
    /// The first restart does not wait, for most crashes do not come back.
    private static final Duration AT_ONCE = Duration.ofMillis(100);

    private static final double JITTER = 0.2;

    private final Limits limits;
    private final RandomGenerator random;
    private final Deque<Instant> times = new ArrayDeque<>();

    CrashCount(Limits limits, RandomGenerator random) {
        this.limits = limits;
        this.random = random;
    }

    void add(Instant now) {
        var oldest = now.minus(limits.crashWindow());
        times.removeIf(time -> time.isBefore(oldest));
        times.addLast(now);
    }

    /// Whether there were so many that another restart would only add one.
    boolean tooMany() {
        return times.size() >= limits.crashes();
    }

    int size() {
        return times.size();
    }

    /// How long to wait before the next restart, spread a little so that what crashes together does not come back
    /// together.
    Duration pause() {
        return pause(times.size());
    }

    Duration pause(int failures) {
        if (failures <= 1) {
            return AT_ONCE;
        }
        double wait = (double) limits.firstRetry().toMillis() * Math.pow(2, Math.min(failures - 2, 20));
        double capped = Math.min(wait, (double) limits.longestRetry().toMillis());
        return Duration.ofMillis(Math.round(capped * (1 + JITTER * (2 * random.nextDouble() - 1))));
    }

    void forget() {
        times.clear();
    }
}
