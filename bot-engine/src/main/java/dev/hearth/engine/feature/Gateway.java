package dev.hearth.engine.feature;

import java.time.Duration;

/// What may be known of the connection to Discord by rooms that know nothing of Discord's library.
public interface Gateway {
    /// The last measured round trip of the heartbeat; zero before the first.
    Duration ping();

    /// In how many guilds the bot is.
    int guilds();

    boolean isConnected();
}
