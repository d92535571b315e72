package dev.hearth.practice.gateway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One identified bot session. It outlives its connection: what is sent while none is there is replayed at the resume.
final class Session {
    /// Newest dispatches that can be replayed.
    static final int REPLAYED = 500;

    private final SessionKey key;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Frame> sent = new ArrayDeque<>();
    private final GatewayFaults faults;
    /// What comes while somebody is still being greeted.
    private final List<Waiting> waiting = new ArrayList<>();
    private boolean greeting;
    private long seq;
    private volatile Presence presence = Presence.ONLINE;
    private volatile @Nullable Link link;

    Session(SessionKey key, long seq, GatewayFaults faults) {
        this.key = key;
        this.seq = seq;
        this.faults = faults;
    }

    void show(Presence now) {
        presence = now;
    }

    Presence presence() {
        return presence;
    }

    long seq() {
        lock.lock();
        try {
            return seq;
        } finally {
            lock.unlock();
        }
    }

    SessionKey key() {
        return key;
    }

    boolean connected() {
        return link != null;
    }

    void dispatch(Event event) {
        dispatch(event.name(), event.dataFor(key.intents()));
    }

    void dispatch(String name, String data) {
        lock.lock();
        try {
            if (greeting) {
                waiting.add(new Waiting(name, data));
            } else {
                say(name, data);
            }
        } finally {
            lock.unlock();
        }
    }

    /// A part of the greeting, which comes before all that waits.
    void greet(String name, String data) {
        lock.lock();
        try {
            say(name, data);
        } finally {
            lock.unlock();
        }
    }

    private void say(String name, String data) {
        deliver(name, data);
        if (faults.repeats(name)) {
            deliver(name, data);
        }
    }

    private void deliver(String name, String data) {
        seq++;
        var frame = new Frame(seq, "{\"op\":0,\"s\":" + seq + ",\"t\":\"" + name + "\",\"d\":" + data + "}");
        sent.addLast(frame);
        if (sent.size() > REPLAYED) {
            sent.removeFirst();
        }
        var to = link;
        if (to != null) {
            to.send(frame.text());
        }
    }

    /// Puts a new session on a connection; what the greeting says comes before any other event. Who dispatches one
    /// meanwhile does not wait: a large world takes seconds to greet, and other sessions are owed the same event.
    void begin(Link on, Runnable greetingOfIt) {
        lock.lock();
        try {
            link = on;
            greeting = true;
        } finally {
            lock.unlock();
        }
        try {
            greetingOfIt.run();
        } finally {
            endGreeting();
        }
    }

    private void endGreeting() {
        lock.lock();
        try {
            greeting = false;
            waiting.forEach(event -> say(event.name(), event.data()));
            waiting.clear();
        } finally {
            lock.unlock();
        }
    }

    /// Replays what came after `lastSeen`; false if that is no longer known.
    boolean resume(Link on, long lastSeen) {
        lock.lock();
        try {
            if (lastSeen > seq || lastSeen < seq - sent.size()) {
                return false;
            }
            var before = link;
            if (before != null) {
                before.close(4000, "resumed elsewhere");
            }
            sent.stream().filter(frame -> frame.seq() > lastSeen).forEach(frame -> on.send(frame.text()));
            link = on;
            dispatch("RESUMED", "{}");
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Takes the session off a connection that ended, unless it has a newer one.
    void leave(Link ended) {
        lock.lock();
        try {
            if (link == ended) {
                link = null;
            }
        } finally {
            lock.unlock();
        }
    }

    Optional<Link> link() {
        return Optional.ofNullable(link);
    }

    private record Waiting(String name, String data) {}

    private record Frame(long seq, String text) {}
}
