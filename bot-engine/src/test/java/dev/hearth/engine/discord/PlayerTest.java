package dev.hearth.engine.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.command.Alarm;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlayerTest {
    private static final Screen ONE = screen("one");
    private static final Screen TWO = screen("two");
    private static final Screen END = screen("end");
    private static final Reply.Play PLAY = new Reply.Play(
            List.of(new Reply.Beat(ONE, Duration.ofSeconds(2)), new Reply.Beat(TWO, Duration.ofSeconds(2))), END);

    private final Alarm alarm = new Alarm();
    private final Player player = new Player(alarm);
    private final BlockingQueue<Screen> drawn = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        alarm.close();
    }

    private static Screen screen(String words) {
        return Screen.of(Card.of(Card.Tone.WARM, words, words));
    }

    private Screen next() throws InterruptedException {
        return Objects.requireNonNull(drawn.poll(10, TimeUnit.SECONDS));
    }

    private boolean draw(Screen screen, BooleanSupplier isWanted) {
        return isWanted.getAsBoolean() && drawn.add(screen);
    }

    /// One message plays to its end, while one ends at once, one is not taken by Discord, one fails, and of one "stop"
    /// was answered before Discord said that it has the first breath.
    @Test
    void eachPlaysToItsEndUnlessItIsEnded() throws InterruptedException {
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        Player.Turn breathing = player.take(5);
        player.take(5);
        player.begin(breathing, PLAY, (_, _) -> drawn.add(ONE));
        player.begin(player.take(1), PLAY, this::draw);
        player.begin(player.take(2), PLAY, (_, _) -> drawn.add(ONE));
        player.take(2);
        player.begin(player.take(3), PLAY, (_, _) -> refused.incrementAndGet() == 0);
        player.begin(player.take(4), PLAY, (_, _) -> {
            failed.incrementAndGet();
            throw new IllegalStateException("offline");
        });

        assertThat(next()).isEqualTo(TWO);
        assertThat(next()).isEqualTo(END);
        player.finish();
        assertThat(drawn).isEmpty();
        assertThat(refused).hasValue(1);
        assertThat(failed).hasValue(1);
    }

    @Test
    void whenTheEngineStopsTheEndIsDrawnAtOnce() throws InterruptedException {
        player.begin(player.take(1), PLAY, this::draw);
        player.begin(player.take(2), PLAY, this::draw);

        player.finish();

        assertThat(drawn).containsExactly(END, END);
    }

    @Test
    void anAnswerStandsAtLastWhereAScreenWasOnItsWay() throws Exception {
        CountDownLatch onItsWay = new CountDownLatch(1);
        CountDownLatch landing = new CountDownLatch(1);
        player.begin(player.take(1), PLAY, (screen, _) -> {
            onItsWay.countDown();
            return await(landing) && drawn.add(screen);
        });
        assertThat(onItsWay.await(10, TimeUnit.SECONDS)).isTrue();

        player.stand(player.take(1), ONE, this::draw);
        assertThat(drawn).isEmpty();
        landing.countDown();

        assertThat(next()).isEqualTo(TWO);
        assertThat(next()).isEqualTo(ONE);
    }

    @Test
    void aScreenThatWaitsInAQueueIsDropped() throws Exception {
        CountDownLatch queued = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        player.begin(player.take(1), PLAY, (screen, isWanted) -> {
            queued.countDown();
            while (isWanted.getAsBoolean()) {
                Thread.onSpinWait();
            }
            asked.countDown();
            return false;
        });
        assertThat(queued.await(10, TimeUnit.SECONDS)).isTrue();

        player.stand(player.take(1), ONE, this::draw);

        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
