package dev.hearth.engine.care.profile;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.feature.ActivityDays;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Counts the days on which somebody was here, from what the rooms tell.
final class StreakService {
    /// What the days show.
    ///
    /// @param tools  by room, only those that were used
    /// @param counts on how many days each was used
    /// @param first  null if there is none yet
    record Figures(
            Streak overall,
            Map<String, Streak> tools,
            Map<String, Integer> counts,
            int days,
            @Nullable LocalDate first,
            boolean paused) {}

    private final PreferencesService preferences;
    private final SettingsService settings;
    private final Supplier<List<ActivityDays>> rooms;

    StreakService(PreferencesService preferences, SettingsService settings, Supplier<List<ActivityDays>> rooms) {
        this.preferences = preferences;
        this.settings = settings;
        this.rooms = rooms;
    }

    /// @param here the guild whose grace days count; null in the conversation with the bot
    Figures of(UserId user, @Nullable GuildId here, Instant now) {
        LocalDate today = preferences.of(user, here).dayOf(now);
        int grace = here == null
                ? Objects.requireNonNull(Settings.STREAK_GRACE_DAYS.standard())
                : settings.of(here).get(Settings.STREAK_GRACE_DAYS);
        List<Pause> pauses = preferences.pauses(user);
        Map<String, Streak> tools = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<LocalDate> all = new HashSet<>();
        for (ActivityDays room : rooms.get()) {
            Set<LocalDate> days = room.since().find(user, LocalDate.EPOCH);
            if (!days.isEmpty()) {
                tools.put(room.tool(), Streak.of(days, today, grace, pauses));
                counts.put(room.tool(), days.size());
                all.addAll(days);
            }
        }
        return new Figures(
                Streak.of(all, today, grace, pauses),
                tools,
                counts,
                all.size(),
                all.stream().min(LocalDate::compareTo).orElse(null),
                pauses.stream().anyMatch(Pause::goesOn));
    }
}
