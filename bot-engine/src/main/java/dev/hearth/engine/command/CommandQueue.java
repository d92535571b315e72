package dev.hearth.engine.command;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Runs commands on virtual threads, a bounded number at once. What must wait takes turns guild by guild, so that one
/// busy guild does not hold up the others; what finds no room is turned away at once, with a kind reply, instead of
/// being late.
public final class CommandQueue {
    private final int workers;
    private final int room;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Map<Long, Queue<Runnable>> waiting = new LinkedHashMap<>();
    private int waitingCount;
    private int running;
    private boolean closed;

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
            if (closed || (running >= workers && waitingCount >= room)) {
                return false;
            }
            if (running < workers) {
                running++;
                start(task);
            } else {
                waiting.computeIfAbsent(turn, _ -> new ArrayDeque<>()).add(task);
                waitingCount++;
            }
            return true;
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

    private void start(Runnable task) {
        Thread.ofVirtual().name("command").start(() -> {
            try {
                task.run();
            } finally {
                finished();
            }
        });
    }

    private void finished() {
        lock.lock();
        try {
            if (waitingCount > 0) {
                start(takeTurn());
            } else {
                running--;
                idle.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /// The oldest task of the guild whose turn it is; a guild with more goes to the end of the line.
    private Runnable takeTurn() {
        Map.Entry<Long, Queue<Runnable>> first = waiting.entrySet().iterator().next();
        Runnable task = first.getValue().remove();
        waitingCount--;
        waiting.remove(first.getKey());
        if (!first.getValue().isEmpty()) {
            waiting.put(first.getKey(), first.getValue());
        }
        return task;
    }
}
