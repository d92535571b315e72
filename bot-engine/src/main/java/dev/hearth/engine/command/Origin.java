package dev.hearth.engine.command;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import java.util.Optional;

/// Where a command was given. What a member keeps belongs to them, wherever they wrote it.
public sealed interface Origin {
    record InGuild(GuildId id) implements Origin {}

    /// The conversation with the bot.
    record Direct() implements Origin {}

    default Optional<GuildId> guild() {
        return this instanceof InGuild(GuildId id) ? Optional.of(id) : Optional.empty();
    }

    /// The number whose commands take turns with those of other numbers: a guild, or a person in private.
    default long turnOf(UserId user) {
        return this instanceof InGuild(GuildId id) ? id.value() : user.value();
    }
}
