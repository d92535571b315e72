package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import org.junit.jupiter.api.Test;

/// What clients see of a server that ends, and how long it takes over it.
class ClosingTest {
    private static final int GOING_AWAY = 1001;
    /// Twice what it may take: a busy machine does not make these tests fail.
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOKEN = "t".repeat(32);

    @Test
    void aConnectedClientIsToldThatTheServerGoesAway() throws Exception {
        var practice = Practice.start(PracticeOptions.defaults());
        try (var bot = RawBot.identified(practice, 0)) {
            assertThat(stop(practice)).isLessThan(MOMENT);

            assertThat(bot.closeCode()).isEqualTo(GOING_AWAY);
        }
    }

    @Test
    void soIsJda() throws Exception {
        var practice = Practice.start(PracticeOptions.defaults());
        try (var bot = Bot.login(practice)) {
            bot.jda();
            assertThat(stop(practice)).isLessThan(MOMENT);

            var frame = bot.await(SessionDisconnectEvent.class).getServiceCloseFrame();
            assertThat(Objects.requireNonNull(frame).getCloseCode()).isEqualTo(GOING_AWAY);
        }
    }

    @Test
    void aReaderThatWaitsForNewsDoesNotHoldItUp() throws Exception {
        var practice = Practice.start(PracticeOptions.defaults().token(TOKEN));
        var poll = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + practice.port()
                        + "/practice/v1/messages?as=Mira&after=1000000&waitMs=30000"))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        var http = HttpClient.newHttpClient();
        try {
            var answer = http.sendAsync(poll, HttpResponse.BodyHandlers.discarding());
            untilItWaits(practice);

            assertThat(stop(practice)).isLessThan(MOMENT);
            assertThat(answer).failsWithin(Duration.ofSeconds(10));
        } finally {
            http.shutdownNow();
        }
    }

    private static void untilItWaits(Practice practice) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!practice.world().signal().isAwaited()) {
            assertThat(System.nanoTime()).as("the reader is there").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static Duration stop(Practice practice) {
        long began = System.nanoTime();
        practice.close();
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
