package dev.hearth.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CommandQueueTest {
    private static final long BUSY_GUILD = 1;
    private static final long QUIET_GUILD = 2;

    @Test
    void aQuietGuildDoesNotWaitBehindABusyOne() throws Exception {
        CommandQueue queue = new CommandQueue(1, 100);
        CountDownLatch gate = new CountDownLatch(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        queue.offer(BUSY_GUILD, () -> await(gate));
        for (int i = 0; i < 3; i++) {
            queue.offer(BUSY_GUILD, () -> order.add("busy"));
        }
        queue.offer(QUIET_GUILD, () -> order.add("quiet"));

        gate.countDown();

        assertThat(queue.drain(Duration.ofSeconds(10))).isTrue();
        assertThat(order).containsExactly("busy", "quiet", "busy", "busy");
    }

    @Test
    void aBusyGuildLeavesRoomAndAWorkerForOthers() throws Exception {
        CommandQueue queue = new CommandQueue(4, 8);
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch quietRan = new CountDownLatch(1);
        int taken = 0;
        for (int i = 0; i < 100; i++) {
            taken += queue.offer(BUSY_GUILD, () -> await(gate)) ? 1 : 0;
        }

        assertThat(taken).isEqualTo(3 + 6);
        assertThat(queue.offer(QUIET_GUILD, quietRan::countDown)).isTrue();
        assertThat(quietRan.await(10, TimeUnit.SECONDS)).isTrue();
        gate.countDown();
        assertThat(queue.drain(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void whatFindsNoRoomIsTurnedAwayAndNeverRun() throws Exception {
        CommandQueue queue = new CommandQueue(1, 1);
        CountDownLatch gate = new CountDownLatch(1);
        AtomicInteger ran = new AtomicInteger();
        queue.offer(BUSY_GUILD, () -> await(gate));

        assertThat(queue.offer(BUSY_GUILD, ran::incrementAndGet)).isTrue();
        assertThat(queue.offer(BUSY_GUILD, ran::incrementAndGet)).isFalse();
        gate.countDown();

        assertThat(queue.drain(Duration.ofSeconds(10))).isTrue();
        assertThat(ran).hasValue(1);
    }

    @Test
    void noMoreThanTheWorkersRunAtOnce() throws Exception {
        CommandQueue queue = new CommandQueue(3, 1_000);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int i = 0; i < 300; i++) {
            queue.offer(i % 7, () -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                LockSupport.parkNanos(10_000);
                running.decrementAndGet();
            });
        }

        assertThat(queue.drain(Duration.ofSeconds(10))).isTrue();
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aTaskThatThrowsDoesNotStopTheNext() throws Exception {
        CommandQueue queue = new CommandQueue(1, 10);
        AtomicInteger ran = new AtomicInteger();
        CountDownLatch gate = new CountDownLatch(1);
        queue.offer(BUSY_GUILD, () -> {
            await(gate);
            throw new IllegalStateException("on purpose");
        });
        queue.offer(BUSY_GUILD, ran::incrementAndGet);

        gate.countDown();

        assertThat(queue.drain(Duration.ofSeconds(10))).isTrue();
        assertThat(ran).hasValue(1);
    }

    @Test
    void aClosingQueueFinishesWhatItTookAndTakesNoMore() throws Exception {
        CommandQueue queue = new CommandQueue(1, 10);
        CountDownLatch gate = new CountDownLatch(1);
        AtomicInteger ran = new AtomicInteger();
        queue.offer(BUSY_GUILD, () -> await(gate));
        queue.offer(BUSY_GUILD, ran::incrementAndGet);

        assertThat(queue.drain(Duration.ofMillis(1))).isFalse();
        assertThat(queue.offer(QUIET_GUILD, ran::incrementAndGet)).isFalse();
        gate.countDown();

        assertThat(queue.drain(Duration.ofSeconds(10))).isTrue();
        assertThat(ran).hasValue(1);
    }

    private static void await(CountDownLatch gate) {
        try {
            assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
