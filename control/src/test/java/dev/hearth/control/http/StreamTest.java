package dev.hearth.control.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Bearer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
final class StreamTest {
    private final EventRing ring = new EventRing(1000, 1_000_000);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private ControlServer server;
    private ControlClient client;

    @BeforeEach
    void listen() throws Exception {
        server = ControlServer.start(Bearer.fresh(), List.of(), Map.of("log", ring));
        client = new ControlClient("the engine", server.address());
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private final Follower follower = new Follower() {
        @Override
        public void event(ServerEvent event) {
            heard.add(event.type() + " " + event.data());
        }

        @Override
        public void lost(long count) {
            heard.add("lost " + count);
        }

        @Override
        public void connected() {
            heard.add("connected");
        }

        @Override
        public void disconnected() {
            heard.add("disconnected");
        }
    };

    private String next() throws InterruptedException {
        return heard.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void whoComesLateHearsWhatTheRingStillHasAndThenWhatComes() throws Exception {
        ring.addJson("line", "1");
        try (var _ = client.follow("log", follower)) {
            assertThat(next()).isEqualTo("connected");
            assertThat(next()).isEqualTo("line 1");
            ring.addJson("line", "2");
            assertThat(next()).isEqualTo("line 2");
        }
    }

    @Test
    void aConnectionThatBreaksIsTakenUpAgainWhereItEndedWithoutLossOrRepetition() throws Exception {
        try (var cut = new CutWire(server.address());
                var broken = new ControlClient("the engine", cut.address());
                var _ = broken.follow("log", follower)) {
            assertThat(next()).isEqualTo("connected");
            ring.addJson("line", "1");
            assertThat(next()).isEqualTo("line 1");
            cut.cut();
            assertThat(next()).isEqualTo("disconnected");
            ring.addJson("line", "2");
            assertThat(next()).isEqualTo("connected");
            assertThat(next()).isEqualTo("line 2");
            ring.addJson("line", "3");
            assertThat(next()).isEqualTo("line 3");
        }
    }

    @Test
    void whoWasAwayForTooLongIsToldHowMuchIsMissing() {
        var small = new EventRing(3, 1000);
        small.addJson("line", "0");
        var first = take(small, 0);
        for (int i = 1; i <= 10; i++) {
            small.addJson("line", String.valueOf(i));
        }

        var later = take(small, small.after(first.events().getFirst().id()));

        assertThat(later.lost()).isEqualTo(7);
        assertThat(later.events()).extracting(ServerEvent::data).containsExactly("8", "9", "10");
    }

    @Test
    void anIdOfAnEarlierProcessBeginsAtTheOldest() {
        var other = new EventRing(3, 1000);
        other.addJson("line", "theirs");
        ring.addJson("line", "ours");

        assertThat(ring.after(take(other, 0).events().getFirst().id())).isZero();
        assertThat(ring.after("")).isZero();
        assertThat(ring.after("no id at all")).isZero();
    }

    @Test
    void theRingIsBoundedBySizeToo() {
        var small = new EventRing(1000, 10);
        for (int i = 0; i < 100; i++) {
            small.addJson("line", "12345");
        }

        assertThat(take(small, 0).events()).hasSize(2);
    }

    @Test
    void aReaderThatStopsReadingHoldsUpNobodyAndIsDropped() throws Exception {
        var line = "x".repeat(900);
        try (var stuck = Knock.open(server.address())) {
            stuck.setReceiveBufferSize(4096);
            var get = "GET /v1/streams/log HTTP/1.1\r\nHost: 127.0.0.1:"
                    + server.address().port() + "\r\nAuthorization: "
                    + server.address().bearer().header() + "\r\n\r\n";
            stuck.getOutputStream().write(get.getBytes(StandardCharsets.UTF_8));
            var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (ring.readers() == 0) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.onSpinWait();
            }
            // Never waits, although nothing is read; goes on until the server has let go of the reader.
            while (ring.readers() > 0) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                ring.addJson("line", line);
                Thread.sleep(1);
            }
        }
    }

    private static EventRing.Batch take(EventRing ring, long from) {
        try {
            return ring.take(from, 1000, 0);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
