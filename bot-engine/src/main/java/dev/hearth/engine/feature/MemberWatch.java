package dev.hearth.engine.feature;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;

/// A room that is told when people come to a guild and leave it, as far as Discord tells the bot. Bots are passed over.
public interface MemberWatch {
    void joined(GuildId guild, UserId user);

    void left(GuildId guild, UserId user);
}
