package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.feature.Members;
import dev.hearth.engine.guild.access.AccessService;
import dev.hearth.engine.guild.settings.GuildSettings;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsService;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a guild's choices mean for reminders that were set there, and who gets none.
final class GuildRules {
    private final SettingsService settings;
    private final AccessService access;
    private final Members members;

    GuildRules(SettingsService settings, AccessService access, Members members) {
        this.settings = settings;
        this.access = access;
        this.members = members;
    }

    /// Whether the bot has nothing to do with somebody, who could not delete a reminder either.
    boolean isBanned(UserId user, Instant now) {
        return access.isBanned(user, new Origin.Direct(), now);
    }

    /// How many reminders one person gets in a day.
    ///
    /// @param origin null for the conversation with the bot
    int mostADay(@Nullable GuildId origin) {
        return origin == null
                ? Objects.requireNonNull(Settings.REMINDERS_A_DAY.standard())
                : settings.of(origin).get(Settings.REMINDERS_A_DAY);
    }

    /// Where members are reminded in front of others, as the guild has it; empty if nowhere.
    Optional<ChannelId> channel(@Nullable GuildId origin) {
        if (origin == null || !settings.of(origin).get(Settings.ENABLE_CHECK_INS)) {
            return Optional.empty();
        }
        return settings.of(origin).find(Settings.CHECK_IN_CHANNEL);
    }

    /// The same for one person at one moment: never in quiet hours, and nobody is named where they left.
    Optional<ChannelId> channel(@Nullable GuildId origin, UserId user, Instant now) {
        if (origin == null || access.isBanned(origin, now) || isQuiet(origin, now)) {
            return Optional.empty();
        }
        Optional<ChannelId> channel = channel(origin);
        return channel.isPresent() && isThere(origin, user) ? channel : Optional.empty();
    }

    private boolean isQuiet(GuildId guild, Instant now) {
        GuildSettings here = settings.of(guild);
        LocalTime time = LocalTime.ofInstant(now, here.get(Settings.TIME_ZONE));
        LocalTime from = here.get(Settings.QUIET_FROM);
        LocalTime to = here.get(Settings.QUIET_TO);
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isAfter(to) ? begun || !over : begun && !over;
    }

    private boolean isThere(GuildId guild, UserId user) {
        return members.find(guild, user) instanceof Members.Found.Here;
    }
}
