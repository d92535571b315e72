package dev.hearth.engine.ops.backup;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Work that may take long and is never done twice at a time; asked for meanwhile, it is done once more.
final class Errand {
    private final Runnable work;
    private boolean asked;
    private boolean ended;
    private @Nullable Thread thread;

    Errand(Runnable work) {
        this.work = work;
    }

    /// Has it done soon. Never waits.
    synchronized void ask() {
        asked = true;
        if (thread == null) {
            thread = Thread.ofVirtual().name("backup-target").start(this::run);
        }
    }

    private void run() {
        while (goOn()) {
            work.run();
        }
    }

    private synchronized boolean goOn() {
        if (asked && !ended) {
            asked = false;
            return true;
        }
        thread = null;
        return false;
    }

    /// Waits until nothing is done.
    void join() throws InterruptedException {
        for (var running = thread(); running != null; running = thread()) {
            running.join();
        }
    }

    /// Breaks it off; what is asked for later is not done.
    void end() {
        synchronized (this) {
            ended = true;
        }
        var running = thread();
        if (running != null) {
            running.interrupt();
        }
    }

    /// Waits for what was broken off, for a while.
    void join(Duration most) throws InterruptedException {
        var running = thread();
        if (running != null) {
            running.join(most);
        }
    }

    private synchronized @Nullable Thread thread() {
        return thread;
    }
}
