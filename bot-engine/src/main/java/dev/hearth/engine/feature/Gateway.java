package dev.hearth.engine.feature;

import dev.hearth.control.Bot;
import dev.hearth.control.BotPermission;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may be known of the connection to Discord by rooms that know nothing of Discord's library.
public interface Gateway {
    /// How the bot is connected.
    enum Link {
        OFFLINE,
        CONNECTING,
        CONNECTED,
        /// It was connected; it is tried again.
        LOST
    }

    /// A guild in which the bot may not do all that it should.
    record Lack(String guild, Set<BotPermission> missing) {
        public Lack {
            missing = Set.copyOf(missing);
        }
    }

    Link link();

    /// The last measured round trip of the heartbeat; zero before the first.
    Duration ping();

    /// In how many guilds the bot is.
    int guilds();

    /// Whether Discord has the commands of this version.
    boolean hasCommands();

    /// Where the bot may not do what it should.
    List<Lack> lacks();

    /// Who the bot is; empty until Discord has said so.
    Optional<Bot> bot();

    /// The id of the bot's application; empty until Discord has said so.
    Optional<String> application();

    /// How often the bot has introduced itself (IDENTIFY, not RESUME) since the engine started.
    int identifies();

    /// Tells Discord the commands again where they are not up to date, and waits for it. Nothing while the bot is
    /// offline:
    /// it tells them when it comes.
    void syncCommands();
}
