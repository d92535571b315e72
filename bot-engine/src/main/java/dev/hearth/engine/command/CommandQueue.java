package dev.hearth.engine.command;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Runs commands on virtual threads, a bounded number at once. What must wait takes turns guild by guild; no guild may
/// fill more than three quarters of the workers or of the waiting room, so that a busy one does not hold up the others.
/// What finds no room is turned away at once, with a kind reply, instead of being late.
public final class CommandQueue {
    private final int workers;
    private final int room;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Map<Long, Line> lines = new LinkedHashMap<>();
    private int waiting;
    private int running;
    private boolean closed;

    /// What one guild has here.
    private static final class Line {
        private final Queue<Runnable> tasks = new ArrayDeque<>();
        private int running;
    }

    /// An empty queue.
    ///
    /// @param workers how many run at once
    /// @param room    how many may wait besides
    public CommandQueue(int workers, int room) {
        this.workers = workers;
        this.room = room;
    }

    /// Runs the task, now or when its turn comes.
    ///
    /// @param turn whose turn it takes, see [Origin#turnOf]
    /// @return false if there is no room or the queue is closing; the task is then never run
    public boolean offer(long turn, Runnable task) {
        lock.lock();
        try {
            Line line = lines.computeIfAbsent(turn, _ -> new Line());
            if (!closed && running < workers && line.running < share(workers)) {
                start(turn, line, task);
                return true;
            }
            if (!closed && waiting < room && line.tasks.size() < share(room)) {
                line.tasks.add(task);
                waiting++;
                return true;
            }
            forgetIfEmpty(turn, line);
            return false;
        } finally {
            lock.unlock();
        }
    }

    /// Takes nothing more and waits for what it took.
    ///
    /// @return whether all of it was done in time
    public boolean drain(Duration limit) throws InterruptedException {
        lock.lock();
        try {
            closed = true;
            long left = limit.toNanos();
            while (running > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
            return running == 0;
        } finally {
            lock.unlock();
        }
    }

    /// Takes tasks again.
    public void reopen() {
        lock.lock();
        try {
            closed = false;
        } finally {
            lock.unlock();
        }
    }

    private static int share(int all) {
        return (3 * all + 3) / 4;
    }

    private void start(long turn, Line line, Runnable task) {
        running++;
        line.running++;
        Thread.ofVirtual().name("command").start(() -> {
            try {
                task.run();
            } finally {
                finished(turn, line);
            }
        });
    }

    private void finished(long turn, Line line) {
        lock.lock();
        try {
            running--;
            line.running--;
            forgetIfEmpty(turn, line);
            startNext();
            idle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Starts the oldest task of the first guild in line that may have one more, and sends that guild to the end.
    private void startNext() {
        for (Map.Entry<Long, Line> entry : lines.entrySet()) {
            Line line = entry.getValue();
            if (!line.tasks.isEmpty() && line.running < share(workers)) {
                long turn = entry.getKey();
                lines.remove(turn);
                lines.put(turn, line);
                waiting--;
                start(turn, line, line.tasks.remove());
                return;
            }
        }
    }

    private void forgetIfEmpty(long turn, Line line) {
        if (line.running == 0 && line.tasks.isEmpty()) {
            lines.remove(turn);
        }
    }
}
