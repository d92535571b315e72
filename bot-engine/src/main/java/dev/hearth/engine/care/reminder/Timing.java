package dev.hearth.engine.care.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// When a reminder comes.
///
/// @param pausedUntil the first day that counts again; null if it is not paused
record Timing(Schedule schedule, ZoneId zone, @Nullable LocalDate pausedUntil) {
    /// The first time after a moment.
    Instant next(Instant after) {
        return schedule.next(after, zone, pausedUntil == null ? LocalDate.EPOCH : pausedUntil);
    }

    boolean isPaused(Instant now) {
        return pausedUntil != null && LocalDate.ofInstant(now, zone).isBefore(pausedUntil);
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
