package dev.hearth.practice.acceptance;

import dev.hearth.practice.Practice;

/// oceanic.js: another JavaScript library, which shares no code with discord.js.
class OceanicAcceptanceTest extends AcceptanceFlow {
    @Override
    Stranger start(Practice server) throws Exception {
        return NodeStranger.login(server, "oceanic.mjs");
    }
}
