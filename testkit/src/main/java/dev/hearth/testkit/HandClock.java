package dev.hearth.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that moves only when a test says so: what happens at midnight, or after five minutes, is tested without
/// waiting for it. Safe to turn from one thread while others read it.
public final class HandClock implements InstantSource {
    private final AtomicReference<Instant> now;

    public HandClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /// Jumps to a moment; back as well as forward, as a PC's clock does after it was set right.
    public void set(Instant moment) {
        now.set(moment);
    }

    /// Moves on by a time.
    ///
    /// @throws IllegalArgumentException if it is negative: going back is [#set]'s to say
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a clock advances forward");
        }
        now.updateAndGet(moment -> moment.plus(time));
    }
}
