package dev.hearth.practice.acceptance;

import dev.hearth.practice.Practice;

/// JDA, which Hearth's own engine is made with.
class JdaAcceptanceTest extends AcceptanceFlow {
    @Override
    Stranger start(Practice server) throws Exception {
        return JdaStranger.login(server);
    }
}
