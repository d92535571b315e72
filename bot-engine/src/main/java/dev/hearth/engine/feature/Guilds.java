package dev.hearth.engine.feature;

import dev.hearth.engine.base.id.GuildId;
import java.util.List;
import java.util.Optional;

/// The guilds that the bot is in, as they are now. Rooms that know nothing of Discord's library ask here.
public interface Guilds {
    /// Whether they can be seen now.
    boolean online();

    /// All of them; none while the bot is offline.
    List<GuildFacts.Summary> all();

    /// One of them with its channels and roles; empty if the bot is not there, or offline.
    Optional<GuildFacts> find(GuildId guild);
}
