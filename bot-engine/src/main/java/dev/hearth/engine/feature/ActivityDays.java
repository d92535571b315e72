package dev.hearth.engine.feature;

import dev.hearth.engine.base.id.UserId;
import java.time.LocalDate;
import java.util.Set;

/// On which of their days somebody used a room: what streaks are counted from.
///
/// @param tool  names the room's part for the words of those who count
/// @param since tells them
public record ActivityDays(String tool, Since since) {
    /// Looks the days up.
    @FunctionalInterface
    public interface Since {
        /// Those since a day.
        ///
        /// @param from the first day that counts
        Set<LocalDate> find(UserId user, LocalDate from);
    }
}
