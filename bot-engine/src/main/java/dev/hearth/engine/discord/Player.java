package dev.hearth.engine.discord;

import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.command.Alarm;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws messages anew at a pace of their own. One that Discord did not take ends it: what stands there makes sense.
///
/// Each answer takes a turn on its message before it goes out. Only the latest turn may draw, so that what was asked
/// for earlier never covers what was answered later.
final class Player {
    /// Changes a message.
    @FunctionalInterface
    interface Stage {
        /// Tells whether Discord took it.
        ///
        /// @param isWanted asked once more when nothing but Discord is left to wait for
        boolean draw(Screen screen, BooleanSupplier isWanted);
    }

    /// What an interaction without a message has; nothing plays there.
    static final long NOWHERE = 0;

    private static final Logger LOG = LoggerFactory.getLogger(Player.class);

    /// How long what comes next waits for a screen that is on its way.
    private static final long PATIENCE_MS = 1_000;

    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final Alarm alarm;
    private final Map<Long, Turn> turns = new ConcurrentHashMap<>();

    Player(Alarm alarm) {
        this.alarm = alarm;
    }

    /// Ends what plays on a message, before an answer to its member goes out. What waits to be drawn is dropped; a
    /// screen that is on its way to Discord already is waited for a moment, and may still land after that.
    Turn take(long message) {
        if (message == NOWHERE) {
            return new Turn(message, new ReentrantLock(), true);
        }
        Turn turn = Objects.requireNonNull(turns.compute(
                message,
                (_, before) -> before == null ? new Turn(message, new ReentrantLock(), false) : before.followed()));
        turn.awaitQuiet();
        return turn;
    }

    /// Goes on after the first screen, which stands there already, unless another answer has the message by now.
    void begin(Turn turn, Reply.Play play, Stage stage) {
        Performance performance = new Performance(turn, play, stage);
        turn.performance = performance;
        if (!turn.over) {
            performance.awaitNext();
        }
    }

    /// An answer stands there, and stays: it is drawn once more after a screen that was on its way before it.
    void stand(Turn turn, Screen answer, Stage stage) {
        if (turn.isLate) {
            Thread.ofVirtual().name("answer").start(() -> {
                turn.draw(answer, stage, true);
                leave(turn);
            });
        } else {
            leave(turn);
        }
    }

    /// Nothing more comes of it.
    void leave(Turn turn) {
        turns.remove(turn.message, turn);
    }

    /// Draws all that play to their end, before nobody is there to do it; a Discord that is slow is not waited for.
    void finish() throws InterruptedException {
        List<Thread> drawing = turns.values().stream()
                .flatMap(turn -> Stream.ofNullable(turn.performance))
                .map(performance -> Thread.ofVirtual().start(() -> performance.drawAfter(Long.MAX_VALUE)))
                .toList();
        long deadline = System.nanoTime() + GOODBYE.toNanos();
        for (Thread one : drawing) {
            one.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
        }
    }

    /// The message is one answer's until another takes it.
    static final class Turn {
        private final long message;

        /// Held while a screen is on its way; one for all turns that follow each other on a message.
        private final ReentrantLock drawing;

        private volatile boolean over;
        private volatile boolean isLate;
        private volatile @Nullable Performance performance;

        private Turn(long message, ReentrantLock drawing, boolean over) {
            this.message = message;
            this.drawing = drawing;
            this.over = over;
        }

        private Turn followed() {
            over = true;
            return new Turn(message, drawing, false);
        }

        private void awaitQuiet() {
            try {
                isLate = !drawing.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS);
                if (!isLate) {
                    drawing.unlock();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /// Whether more may follow.
        private boolean draw(Screen screen, Stage stage, boolean isLast) {
            drawing.lock();
            try {
                if (!over && (!isTaken(screen, stage) || isLast)) {
                    over = true;
                }
                return !over;
            } finally {
                drawing.unlock();
            }
        }

        private boolean isTaken(Screen screen, Stage stage) {
            try {
                return stage.draw(screen, () -> !over);
            } catch (RuntimeException e) {
                if (!over) {
                    LOG.atWarn()
                            .addKeyValue(Fact.REASON.key(), e.getClass().getSimpleName())
                            .log("what plays by itself could not go on");
                }
                return false;
            }
        }
    }

    private final class Performance {
        private final Turn turn;
        private final Reply.Play play;
        private final Stage stage;
        private final long begun = System.nanoTime();

        Performance(Turn turn, Reply.Play play, Stage stage) {
            this.turn = turn;
            this.play = play;
            this.stage = stage;
        }

        private void awaitNext() {
            long now = System.nanoTime() - begun;
            long next = 0;
            for (Reply.Beat beat : play.beats()) {
                next += beat.lasts().toNanos();
                if (next > now) {
                    break;
                }
            }
            alarm.after(Duration.ofNanos(next - now), () -> drawAfter(System.nanoTime() - begun));
        }

        /// What is to stand there after a while; beats that came too late for their time are left out.
        private void drawAfter(long nanos) {
            Screen now = screenAt(nanos);
            if (turn.draw(now, stage, now.equals(play.end()))) {
                awaitNext();
            } else {
                leave(turn);
            }
        }

        private Screen screenAt(long nanos) {
            long end = 0;
            for (Reply.Beat beat : play.beats()) {
                end += beat.lasts().toNanos();
                if (nanos < end) {
                    return beat.screen();
                }
            }
            return play.end();
        }
    }
}
