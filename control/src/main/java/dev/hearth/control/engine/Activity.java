package dev.hearth.control.engine;

import java.time.Instant;
import java.util.List;

/// How busy the bot was, hour by hour, oldest first, without who or what.
///
/// @param hours one for each of the last 24 hours, the current one last
public record Activity(List<Hour> hours) {
    public Activity {
        hours = List.copyOf(hours);
    }

    /// One hour.
    ///
    /// @param from     its beginning
    /// @param answered requests that got the reply they asked for
    /// @param failed   requests that got an apology
    public record Hour(Instant from, long answered, long failed) {}
}
