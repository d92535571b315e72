package dev.hearth.engine.feature;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.time.LocalDays;
import org.jspecify.annotations.Nullable;

/// In which zone somebody's days begin and end.
@FunctionalInterface
public interface MemberDays {
    /// The days that count for somebody.
    ///
    /// @param here the guild where they ask; null in the conversation with the bot
    LocalDays of(UserId user, @Nullable GuildId here);
}
