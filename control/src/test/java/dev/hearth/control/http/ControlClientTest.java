package dev.hearth.control.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.control.Bearer;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.Unreachable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class ControlClientTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Problem NO = new Problem("too-late", "It is too late.", "Come earlier.", "at the door");

    private static ControlServer serving(Handler.Work<Sum.Result, Sum> work) throws Exception {
        return ControlServer.start(Bearer.fresh(), List.of(Handler.of(Sum.class, work)), Map.of());
    }

    @Test
    void getsTheAnswer() throws Exception {
        try (var server = serving(sum -> new Sum.Result(sum.a() + sum.b()));
                var client = new ControlClient("the engine", server.address())) {
            assertThat(client.ask(new Sum(2, 3, ""), LIMIT)).isEqualTo(new Sum.Result(5));
        }
    }

    @Test
    void getsTheProblemAsItWasSaid() throws Exception {
        try (var server = serving(_ -> {
                    throw new Refused(NO);
                });
                var client = new ControlClient("the engine", server.address())) {
            assertThatThrownBy(() -> client.ask(new Sum(2, 3, ""), LIMIT))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.problem()).isEqualTo(NO));
        }
    }

    @Test
    void isToldOfARequestThatTheOtherSideDoesNotKnow() throws Exception {
        try (var server = ControlServer.start(Bearer.fresh(), List.of(), Map.of());
                var client = new ControlClient("the engine", server.address())) {
            assertThatThrownBy(() -> client.ask(new Sum(2, 3, ""), LIMIT))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo("unknown-request"));
        }
    }

    @Test
    void doesNotWaitForASideThatHangsOrHasEnded() throws Exception {
        var never = new CountDownLatch(1);
        var server = serving(_ -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Sum.Result(0);
        });
        try (var client = new ControlClient("the engine", server.address())) {
            assertThatThrownBy(() -> client.ask(new Sum(2, 3, ""), Duration.ofMillis(200)))
                    .isInstanceOf(Unreachable.class)
                    .hasMessage("the engine does not answer");
            server.close();
            assertThatThrownBy(() -> client.ask(new Sum(2, 3, ""), LIMIT)).isInstanceOf(Unreachable.class);
        } finally {
            never.countDown();
        }
    }
}
