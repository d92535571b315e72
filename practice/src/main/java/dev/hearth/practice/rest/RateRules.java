package dev.hearth.practice.rest;

/// How many requests get through before a client is told to wait.
///
/// @param perSecond requests of all routes together but interactions; Discord gives 50
/// @param room      how many times what Discord gives a single route
public record RateRules(int perSecond, int room) {
    public RateRules {
        if (perSecond < 1 || room < 1) {
            throw new IllegalArgumentException("at least one request gets through");
        }
    }

    public static RateRules discord() {
        return new RateRules(50, 1);
    }

    /// The same headers, and nobody ever waits: for tests that have no time and for benchmarks.
    public static RateRules roomy() {
        return new RateRules(1_000_000, 100_000);
    }
}
