package dev.hearth.practice.acceptance;

import dev.hearth.practice.Practice;

/// discord.js, the library that most bots are made with.
class DiscordJsAcceptanceTest extends AcceptanceFlow {
    @Override
    Stranger start(Practice server) throws Exception {
        return NodeStranger.login(server, "discordjs.mjs");
    }
}
