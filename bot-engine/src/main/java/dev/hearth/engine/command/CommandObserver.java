package dev.hearth.engine.command;

import java.time.Duration;

/// Told how each request ended: for figures, never for content.
@FunctionalInterface
public interface CommandObserver {
    enum Ending {
        ANSWERED,
        REFUSED,
        SHED,
        FAILED
    }

    /// Called once for each request, after its reply.
    ///
    /// @param took from its arrival to its reply
    void ended(String what, Ending ending, Duration took);

    /// Tells this one and then another.
    default CommandObserver and(CommandObserver other) {
        return (what, ending, took) -> {
            ended(what, ending, took);
            other.ended(what, ending, took);
        };
    }
}
