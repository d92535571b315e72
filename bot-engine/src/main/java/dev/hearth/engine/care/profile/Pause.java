package dev.hearth.engine.care.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A while in which no day is missed.
///
/// @param to the first day that counts again; null while it goes on
record Pause(LocalDate from, @Nullable LocalDate to) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    boolean goesOn() {
        return to == null;
    }
}
