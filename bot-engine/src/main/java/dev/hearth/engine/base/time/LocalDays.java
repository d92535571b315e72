package dev.hearth.engine.base.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The one place where an instant becomes a member's day. Until members set a zone of their own it is the host's.
///
/// @param zone the zone in which days begin and end
public record LocalDays(ZoneId zone) {
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
