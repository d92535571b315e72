package dev.hearth.practice.world;

import tools.jackson.databind.node.ObjectNode;

/// Where messages stand: a guild's channel, or the direct messages between one person and the bot.
public sealed interface Channel permits GuildChannel, DirectChannel {
    long id();

    /// The name that people read: `general`, or `@Mira` for direct messages.
    String name();

    /// Whether this account can read here.
    boolean shows(User user);

    /// The channel as Discord sends it.
    ObjectNode json();

    /// The guild's id, 0 in direct messages.
    long guildId();
}
