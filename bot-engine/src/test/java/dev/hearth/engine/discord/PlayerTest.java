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
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

    /// One message plays to its end, while one ends at once, one is not taken by Discord and one fails.
    @Test
    void eachPlaysToItsEndUnlessItIsEnded() throws InterruptedException {
        player.begin(1, PLAY, drawn::add);
        player.begin(2, PLAY, screen -> drawn.add(ONE));
        player.end(2);
        player.begin(3, PLAY, _ -> false);
        player.begin(4, PLAY, _ -> {
            throw new IllegalStateException("offline");
        });

        assertThat(next()).isEqualTo(TWO);
        assertThat(next()).isEqualTo(END);
        assertThat(drawn).isEmpty();
        player.finish();
        assertThat(drawn).isEmpty();
    }

    @Test
    void whenTheEngineStopsTheEndIsDrawnAtOnce() throws InterruptedException {
        player.begin(1, PLAY, drawn::add);
        player.begin(2, PLAY, drawn::add);

        player.finish();

        assertThat(drawn).containsExactly(END, END);
    }
}
