package dev.hearth.control.engine;

import java.util.List;

/// The guilds that the bot is in, by name.
///
/// @param online whether that is known; while the bot is offline there are none
public record GuildList(boolean online, List<GuildEntry> guilds) {
    public GuildList {
        guilds = List.copyOf(guilds);
    }
}
