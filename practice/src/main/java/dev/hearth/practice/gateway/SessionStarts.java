package dev.hearth.practice.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Counts identifies: so many in a day, and not too soon one after the other.
public final class SessionStarts {
    private static final Duration DAY = Duration.ofDays(1);

    enum Verdict {
        GRANTED,
        TOO_SOON,
        USED_UP
    }

    private final GatewayRules rules;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Integer, Instant> latest = new HashMap<>();
    private Instant resets;
    private int used;

    SessionStarts(GatewayRules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
        this.resets = clock.instant();
    }

    Verdict take(int shard) {
        lock.lock();
        try {
            var now = turnDay();
            if (used >= rules.sessionStarts()) {
                return Verdict.USED_UP;
            }
            var before = latest.get(group(shard));
            if (before != null && now.isBefore(before.plus(rules.identifyEvery()))) {
                return Verdict.TOO_SOON;
            }
            if (used == 0) {
                resets = now.plus(DAY);
            }
            used++;
            latest.put(group(shard), now);
            return Verdict.GRANTED;
        } finally {
            lock.unlock();
        }
    }

    /// Identifies that are left of this day's.
    public int remaining() {
        lock.lock();
        try {
            turnDay();
            return rules.sessionStarts() - used;
        } finally {
            lock.unlock();
        }
    }

    /// How long until all are there again; nothing if none is used.
    public Duration resetsAfter() {
        lock.lock();
        try {
            var now = turnDay();
            return used == 0 ? Duration.ZERO : Duration.between(now, resets);
        } finally {
            lock.unlock();
        }
    }

    public GatewayRules rules() {
        return rules;
    }

    private Instant turnDay() {
        var now = clock.instant();
        if (!now.isBefore(resets)) {
            used = 0;
        }
        return now;
    }

    private int group(int shard) {
        return shard % rules.maxConcurrency();
    }
}
