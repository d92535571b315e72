package dev.hearth.engine.feature;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// People by name. The bot keeps nobody in memory: each question takes a way to Discord and back, and is for what an
/// admin looks at, never for a command.
public interface People {
    /// Somebody.
    ///
    /// @param name    what others see
    /// @param handle  the name that nobody else has
    /// @param picture where it lies; empty for none
    record Person(UserId id, String name, String handle, Optional<String> picture) {
        /// Without the names: they are told to who asked, and to no log.
        @Override
        public String toString() {
            return "Person";
        }
    }

    /// Those of them whom Discord knows and tells of in time; none while the bot is offline.
    List<Person> named(Collection<UserId> users);

    /// Those in a guild whose name begins so, bots left out; none while the bot is offline or not there.
    ///
    /// @param start not blank
    /// @param most  1 to 100
    List<Person> startingWith(GuildId guild, String start, int most);
}
