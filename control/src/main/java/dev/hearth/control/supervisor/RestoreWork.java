package dev.hearth.control.supervisor;

import dev.hearth.control.Problem;
import java.time.Instant;
import java.util.Optional;

/// How a restore stands, or how the last one ended.
///
/// @param percent of the step, 0 to 100
/// @param since   when it began; empty if there was none since the supervisor started
/// @param problem why it was not done or was taken back; else empty
public record RestoreWork(Step step, int percent, Optional<Instant> since, Optional<Problem> problem) {
    /// From the beginning to the end.
    public enum Step {
        NONE,
        /// The bot is being stopped.
        STOPPING,
        /// The backup is unpacked and checked beside, then takes the place of the present data.
        RESTORING,
        /// The bot is started on the restored data and watched.
        STARTING,
        /// It was not well; the data from before is being brought back.
        TAKING_BACK,
        DONE,
        /// It was not done, or was taken back; the data is as it was.
        FAILED
    }

    /// Whether it goes on.
    public boolean goesOn() {
        return step != Step.NONE && step != Step.DONE && step != Step.FAILED;
    }
}
