package dev.hearth.practice.gateway;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Finds the connections that gave no sign of life: their other side is gone without a word, or hangs.
final class Pulse implements AutoCloseable {
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("practice-heartbeats").factory());
    private final Duration heartbeat;

    Pulse(Duration heartbeat) {
        this.heartbeat = heartbeat;
    }

    Duration heartbeat() {
        return heartbeat;
    }

    /// Runs an action once nobody renewed the watch in time.
    Future<?> afterSilence(Runnable action) {
        return watch.schedule(
                () -> Thread.startVirtualThread(action), heartbeat.toMillis() * 3 / 2, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
