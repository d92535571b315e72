package dev.hearth.engine.command;

import java.time.Duration;

/// Told how each request ended: for figures, never for content.
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
}
