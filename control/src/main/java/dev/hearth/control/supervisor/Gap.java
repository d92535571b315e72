package dev.hearth.control.supervisor;

import java.time.Instant;
import java.util.Optional;

/// A time in which the bot was wanted and not there: messages sent then were not read.
///
/// @param to empty while it lasts
public record Gap(Instant from, Optional<Instant> to, Cause cause) {
    /// Why the bot was away.
    public enum Cause {
        /// The PC was off, asleep, or Hearth was not running.
        PC_OFF,
        STOPPED,
        CRASHED,
        NO_CONNECTION
    }
}
