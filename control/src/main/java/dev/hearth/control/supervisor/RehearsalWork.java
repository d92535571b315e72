package dev.hearth.control.supervisor;

import dev.hearth.control.engine.Rehearsal;
import java.time.Instant;
import java.util.Optional;

/// How a rehearsal stands, or how the last one ended.
///
/// @param percent of the step, 0 to 100
/// @param since   when it began; empty if there was none since the supervisor started
/// @param outcome what came of it; empty before its end
public record RehearsalWork(Step step, int percent, Optional<Instant> since, Optional<Rehearsal> outcome) {
    /// From the beginning to the end.
    public enum Step {
        NONE,
        /// The backup is opened, unpacked and checked in a place of its own.
        RESTORING,
        /// A bot is started on it.
        STARTING,
        /// The bot is asked for its health and what it reads.
        READING,
        ENDED
    }

    /// Whether it goes on.
    public boolean goesOn() {
        return step != Step.NONE && step != Step.ENDED;
    }
}
