package dev.hearth.engine.ops.health;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/// How many requests were answered and failed in each hour, as far as it is not in the database yet.
final class HourlyCounts {
    /// What came together in one hour.
    record Count(long answered, long failed) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count more) {
            return new Count(answered + more.answered, failed + more.failed);
        }
    }

    private Map<Instant, Count> hours = new HashMap<>();

    /// The hour, counted in UTC, that a moment lies in.
    static Instant hourOf(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS);
    }

    void answered(Instant at) {
        add(hourOf(at), new Count(1, 0));
    }

    void failed(Instant at) {
        add(hourOf(at), new Count(0, 1));
    }

    synchronized Map<Instant, Count> peek() {
        return Map.copyOf(hours);
    }

    /// Takes all out, to be kept elsewhere.
    synchronized Map<Instant, Count> take() {
        Map<Instant, Count> taken = hours;
        hours = new HashMap<>();
        return taken;
    }

    /// Puts back what could not be kept.
    void putBack(Map<Instant, Count> taken) {
        taken.forEach(this::add);
    }

    private synchronized void add(Instant hour, Count more) {
        hours.merge(hour, more, Count::plus);
    }
}
