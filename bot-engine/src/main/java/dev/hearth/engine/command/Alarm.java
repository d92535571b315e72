package dev.hearth.engine.command;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Rings after a while, on a virtual thread, unless it is taken back: for the time limits of commands and answers.
public final class Alarm implements AutoCloseable {
    /// An alarm that was set.
    @FunctionalInterface
    public interface Bell {
        void takeBack();
    }

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("alarm").factory());

    public Alarm() {
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public Bell after(Duration delay, Runnable task) {
        ScheduledFuture<?> set = timer.schedule(
                () -> Thread.ofVirtual().name("alarm").start(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> set.cancel(false);
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
