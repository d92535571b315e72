package dev.hearth.engine.command;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import java.util.Optional;
import java.util.Set;

/// Where a command was given. What a member keeps belongs to them, wherever they wrote it.
public sealed interface Origin {
    /// A channel of a guild.
    ///
    /// @param permissions what the caller may in the guild, as a sum of [GuildPermission#bit]s
    /// @param roles       the caller's roles in the guild, as far as they count now
    /// @param speaks      whether the caller may write in the channel
    record InGuild(GuildId id, ChannelId channel, long permissions, Set<RoleId> roles, boolean speaks)
            implements Origin {
        public InGuild {
            roles = Set.copyOf(roles);
        }
    }

    /// The conversation with the bot.
    record Direct() implements Origin {}

    default Optional<GuildId> guild() {
        return this instanceof InGuild there ? Optional.of(there.id()) : Optional.empty();
    }

    /// The number whose commands take turns with those of other numbers: a guild, or a person in private.
    default long turnOf(UserId user) {
        return this instanceof InGuild there ? there.id().value() : user.value();
    }
}
