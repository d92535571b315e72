package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.guild.settings.CheckInVisibility;
import dev.hearth.engine.guild.settings.GuildSettings;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a guild's choices mean for check-ins that are made there.
final class GuildRules {
    /// What keeps checking in to guilds that want it. Looking back and removing stay possible everywhere.
    static final Terms CHECK_INS = Terms.switchedBy(Settings.ENABLE_CHECK_INS.key());

    private final SettingsService settings;

    GuildRules(SettingsService settings) {
        this.settings = settings;
    }

    /// What of a check-in its member may have posted.
    ///
    /// @param origin where it was made; null for the conversation with the bot
    CheckInVisibility sharing(@Nullable GuildId origin) {
        if (origin == null) {
            return CheckInVisibility.PRIVATE;
        }
        GuildSettings there = settings.of(origin);
        boolean open = there.get(Settings.ENABLE_CHECK_INS)
                && there.find(Settings.CHECK_IN_CHANNEL).isPresent();
        return open ? there.get(Settings.CHECK_IN_VISIBILITY) : CheckInVisibility.PRIVATE;
    }

    /// When the next check-in is possible; empty if it is now.
    ///
    /// @param newest the member's newest check-ins
    Optional<Instant> nextAfter(List<CheckIn> newest, @Nullable GuildId here, Instant now) {
        if (here == null) {
            return Optional.empty();
        }
        Duration gap = Duration.ofMinutes(settings.of(here).get(Settings.CHECK_IN_MIN_GAP));
        return newest.stream()
                .filter(checkIn -> here.equals(checkIn.origin()))
                .map(checkIn -> checkIn.at().plus(gap))
                .filter(next -> next.isAfter(now))
                .findFirst();
    }
}
