package dev.hearth.practice.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.traffic.Traffic;
import dev.hearth.practice.wire.Connection;
import dev.hearth.practice.wire.Json;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final List<String> heard = new ArrayList<>();
    private final Session session = new Session(SessionKey.fresh(0, 1, 0), 0, new GatewayFaults());

    @Test
    void whoDispatchesDuringALongGreetingDoesNotWaitAndNothingIsLost() throws Exception {
        var other = Thread.ofVirtual().unstarted(() -> session.dispatch("INTERACTION_CREATE", "{}"));

        session.begin(new Link(new Paper(), false, new Traffic(InstantSource.system()).line()), () -> {
            session.greet("READY", "{}");
            other.start();
            assertThat(ends(other)).as("the dispatch came back").isTrue();
            session.greet("GUILD_CREATE", "{}");
        });

        assertThat(heard).containsExactly("READY 1", "GUILD_CREATE 2", "INTERACTION_CREATE 3");
    }

    private static boolean ends(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Keeps what is sent.
    private final class Paper implements Connection {
        @Override
        public void text(String frame) {
            var json = Json.read(frame);
            heard.add(Json.text(json, "t") + " " + Json.text(json, "s"));
        }

        @Override
        public void binary(ByteBuffer frame) {
            throw new AssertionError("this connection is not compressed");
        }

        @Override
        public void close(int code, String reason) {
            heard.add("closed " + code);
        }

        @Override
        public void cut() {
            heard.add("cut");
        }
    }
}
