package dev.hearth.practice.acceptance;

import dev.hearth.practice.Practice;

/// Discord4J: reactive, on Netty, with codecs of its own.
class Discord4jAcceptanceTest extends AcceptanceFlow {
    @Override
    Stranger start(Practice server) {
        return Discord4jStranger.login(server);
    }
}
