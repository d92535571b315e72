package dev.hearth.engine.base.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The one place where an instant becomes a day of somebody's.
///
/// @param zone the zone in which days begin and end
public record LocalDays(ZoneId zone) {
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
