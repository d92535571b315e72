package dev.hearth.engine.feature;

import dev.hearth.control.Bot;
import java.time.Duration;
import java.util.Optional;

/// What may be known of the connection to Discord by rooms that know nothing of Discord's library.
public interface Gateway {
    /// The last measured round trip of the heartbeat; zero before the first.
    Duration ping();

    /// In how many guilds the bot is.
    int guilds();

    boolean isConnected();

    /// Who the bot is; empty until Discord has said so.
    Optional<Bot> bot();

    /// How often the bot has introduced itself (IDENTIFY, not RESUME) since the engine started.
    int identifies();
}
