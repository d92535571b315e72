package dev.hearth.engine.discord;

import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.command.Alarm;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws messages anew at a pace of their own. One that Discord did not take ends it: what stands there makes sense.
final class Player {
    private static final Logger LOG = LoggerFactory.getLogger(Player.class);

    /// How long what comes next waits for a screen that is on its way.
    private static final long PATIENCE_MS = 1_000;

    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final Alarm alarm;
    private final Map<Long, Performance> playing = new ConcurrentHashMap<>();

    Player(Alarm alarm) {
        this.alarm = alarm;
    }

    /// Goes on after the first screen, which stands there already.
    ///
    /// @param message where it plays
    /// @param draw    changes the message, and tells whether Discord took it
    void begin(long message, Reply.Play play, Predicate<Screen> draw) {
        Performance performance = new Performance(message, play, draw);
        Performance before = playing.put(message, performance);
        if (before != null) {
            before.end();
        }
        performance.awaitNext();
    }

    /// Ends what plays on a message. When this returns nothing more of it comes.
    void end(long message) {
        Performance performance = playing.remove(message);
        if (performance != null) {
            performance.end();
        }
    }

    /// Draws all that play to their end, before nobody is there to do it; a Discord that is slow is not waited for.
    void finish() throws InterruptedException {
        List<Thread> drawing = playing.values().stream()
                .map(performance -> Thread.ofVirtual().start(() -> performance.drawAfter(Long.MAX_VALUE)))
                .toList();
        long deadline = System.nanoTime() + GOODBYE.toNanos();
        for (Thread one : drawing) {
            one.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
        }
    }

    private final class Performance {
        private final long message;
        private final Reply.Play play;
        private final Predicate<Screen> draw;
        private final long begun = System.nanoTime();
        private final ReentrantLock drawing = new ReentrantLock();
        private volatile boolean over;

        Performance(long message, Reply.Play play, Predicate<Screen> draw) {
            this.message = message;
            this.play = play;
            this.draw = draw;
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
            drawing.lock();
            try {
                if (over) {
                    return;
                }
                Screen now = screenAt(nanos);
                if (!isTaken(now) || now.equals(play.end())) {
                    over = true;
                }
            } finally {
                drawing.unlock();
            }
            if (over) {
                playing.remove(message, this);
            } else {
                awaitNext();
            }
        }

        private boolean isTaken(Screen now) {
            try {
                return draw.test(now);
            } catch (RuntimeException e) {
                LOG.atWarn()
                        .addKeyValue(Fact.REASON.key(), e.getClass().getSimpleName())
                        .log("what plays by itself could not go on");
                return false;
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

        private void end() {
            over = true;
            try {
                if (drawing.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                    drawing.unlock();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
