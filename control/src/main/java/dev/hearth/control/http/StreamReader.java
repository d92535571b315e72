package dev.hearth.control.http;

import java.time.Duration;

/// One who follows a stream, and where it stands.
final class StreamReader {
    private static final long STUCK_NANOS = Duration.ofSeconds(10).toNanos();

    private final Thread thread = Thread.currentThread();
    private final EventRing ring;

    private volatile long position;
    private volatile long wroteAt = System.nanoTime();

    /// A reader that the current thread serves.
    StreamReader(EventRing ring, long position) {
        this.ring = ring;
        this.position = position;
    }

    EventRing.Batch take(int most, Duration wait) throws InterruptedException {
        var batch = ring.take(position, most, wait.toMillis());
        position = batch.next();
        wroteAt = System.nanoTime();
        return batch;
    }

    void sent() {
        wroteAt = System.nanoTime();
    }

    /// A write that takes so long, while events go by unread, is one that nobody receives.
    void dropIfStuck() {
        if (System.nanoTime() - wroteAt > STUCK_NANOS && ring.hasLost(position)) {
            drop();
        }
    }

    /// By an interrupt, which closes the channel under a write that waits; closing the exchange would wait too.
    void drop() {
        thread.interrupt();
    }
}
