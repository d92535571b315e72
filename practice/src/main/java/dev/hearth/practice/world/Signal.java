package dev.hearth.practice.world;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// Wakes those who wait for something to become true. Costs a count and one volatile read while nobody waits.
public final class Signal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final AtomicInteger waiting = new AtomicInteger();
    private final LongAdder changes = new LongAdder();

    /// To be called after every change that somebody may wait for.
    public void changed() {
        changes.increment();
        if (waiting.get() == 0) {
            return;
        }
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// How many changes there were.
    public long changes() {
        return changes.sum();
    }

    /// Whether somebody waits right now.
    public boolean isAwaited() {
        return waiting.get() > 0;
    }

    /// Waits until the condition holds; false if it did not within the time.
    ///
    /// @throws IllegalStateException if the thread is interrupted
    public boolean await(BooleanSupplier condition, Duration atMost) {
        waiting.incrementAndGet();
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        } finally {
            lock.unlock();
            waiting.decrementAndGet();
        }
    }
}
