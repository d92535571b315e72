package dev.hearth.engine.feature;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.talk.Button;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A room that is told when somebody did what they had wanted to be reminded of.
@FunctionalInterface
public interface DoneWatch {
    /// Takes note.
    ///
    /// @param what     in the member's own words
    /// @param here     the guild where they said so; null in the conversation with the bot
    /// @param language in which they are spoken to
    /// @return what the room would like to ask them about it; none if it has nothing to do with it
    List<Button> done(UserId user, String what, @Nullable GuildId here, Instant at, Language language);
}
