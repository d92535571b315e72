package dev.hearth.control.http;

import dev.hearth.control.Wire;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/// The newest events of a stream. Whoever adds one is never made to wait, however slowly it is read: a reader that
/// falls behind misses events, and is told how many.
public final class EventRing {
    private static final int MARK_BYTES = 4;
    private static final long NANOS_PER_MS = 1_000_000;

    private final int most;
    private final long mostChars;
    /// Tells ids of this ring from those of an earlier process.
    private final String mark;
    private final Deque<ServerEvent> events = new ArrayDeque<>();

    private long chars;
    private long next;
    private int readers;

    /// An empty ring.
    ///
    /// @param most      how many events it keeps
    /// @param mostChars how many characters of data it keeps, in sum
    public EventRing(int most, long mostChars) {
        if (most < 1 || mostChars < 1) {
            throw new IllegalArgumentException("a ring keeps something");
        }
        this.most = most;
        this.mostChars = mostChars;
        var bits = new byte[MARK_BYTES];
        new SecureRandom().nextBytes(bits);
        this.mark = HexFormat.of().formatHex(bits);
    }

    /// Adds an event with a record as its data.
    public void add(String type, Object data) {
        addJson(type, Wire.line(data));
    }

    /// Adds an event.
    ///
    /// @param json one line
    public synchronized void addJson(String type, String json) {
        events.addLast(new ServerEvent(mark + "-" + next++, type, json));
        chars += json.length();
        while (events.size() > most || (chars > mostChars && events.size() > 1)) {
            chars -= events.removeFirst().data().length();
        }
        notifyAll();
    }

    /// How many readers there are now; what nobody reads need not be measured.
    public synchronized int readers() {
        return readers;
    }

    synchronized void enter() {
        readers++;
    }

    synchronized void leave() {
        readers--;
    }

    /// Where a reader goes on that has seen this event: at the oldest if the event is of another process.
    synchronized long after(String lastId) {
        var prefix = mark + "-";
        if (lastId.startsWith(prefix) && lastId.length() <= prefix.length() + 18) {
            var number = lastId.substring(prefix.length());
            if (number.matches("\\d+")) {
                return Math.min(Long.parseLong(number) + 1, next);
            }
        }
        return oldest();
    }

    /// What has come since a position; waits for it, for a bounded time.
    ///
    /// @param from      where the reader stands
    /// @param most      no more than so many events
    /// @param waitMs    how long to wait if there is none
    synchronized Batch take(long from, int most, long waitMs) throws InterruptedException {
        long deadline = System.nanoTime() + waitMs * NANOS_PER_MS;
        for (long left = waitMs; from >= next && left > 0; left = (deadline - System.nanoTime()) / NANOS_PER_MS) {
            wait(left);
        }
        long start = Math.max(from, oldest());
        var taken = new ArrayList<ServerEvent>();
        long skip = start - oldest();
        for (var event : events) {
            if (skip-- > 0) {
                continue;
            }
            if (taken.size() == most) {
                break;
            }
            taken.add(event);
        }
        return new Batch(taken, start + taken.size(), start - from);
    }

    /// Whether a reader at this position has missed events by now.
    synchronized boolean hasLost(long from) {
        return from < oldest();
    }

    private long oldest() {
        return next - events.size();
    }

    /// What a reader gets at once.
    ///
    /// @param next where it goes on
    /// @param lost how many events it missed before these
    record Batch(List<ServerEvent> events, long next, long lost) {
        Batch {
            events = List.copyOf(events);
        }
    }
}
