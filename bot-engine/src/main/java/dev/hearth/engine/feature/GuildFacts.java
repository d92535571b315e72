package dev.hearth.engine.feature;

import dev.hearth.control.BotPermission;
import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a guild is like at one moment, and what the bot may do there.
///
/// @param channels as Discord sorts them
/// @param roles    the highest first; the last is everyone's
/// @param topRole  where the bot's highest role stands; it reaches the roles below
/// @param intakes  what Discord tells the bot besides since it connected
public record GuildFacts(Summary summary, List<Channel> channels, List<Role> roles, int topRole, Set<Intake> intakes) {
    /// A guild among others.
    ///
    /// @param icon    where its picture lies; empty for none
    /// @param locale  the language that it told Discord, as a tag
    /// @param granted what the bot may there, as a sum of Discord's permission bits
    public record Summary(GuildId id, String name, Optional<String> icon, String locale, int members, long granted) {}

    /// What sort of channel it is, as far as it matters.
    public enum ChannelKind {
        TEXT,
        NEWS,
        VOICE,
        FORUM,
        STAGE
    }

    /// A channel.
    ///
    /// @param category the name of its category; empty for none
    /// @param missing  what of the bot's permissions it lacks there
    /// @param open     whether everyone can read it
    public record Channel(
            ChannelId id, String name, ChannelKind kind, String category, Set<BotPermission> missing, boolean open) {
        public Channel {
            missing = Set.copyOf(missing);
        }
    }

    /// A role.
    ///
    /// @param position    a higher one stands over a lower one; everyone's is the lowest
    /// @param everyone    whether it is the role that all have
    /// @param managed     whether it belongs to an integration, which alone gives it
    /// @param permissions what it allows, as a sum of Discord's permission bits
    /// @param mentionable whether anybody may mention it
    public record Role(
            RoleId id,
            String name,
            int position,
            boolean everyone,
            boolean managed,
            long permissions,
            boolean mentionable) {}

    public GuildFacts {
        channels = List.copyOf(channels);
        roles = List.copyOf(roles);
        intakes = Set.copyOf(intakes);
    }

    /// What the bot may in the guild, as a sum of Discord's permission bits.
    public long granted() {
        return summary.granted();
    }

    public Optional<Channel> channel(ChannelId id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    public Optional<Role> role(RoleId id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }
}
