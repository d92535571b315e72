package dev.hearth.practice.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// Discord's ids: milliseconds since 2015 in the upper 42 bits. Clients read the time out of them (JDA refuses to
/// follow up an interaction whose id looks old), so new ones carry the real time.
public final class Snowflakes {
    private static final long EPOCH_MS = 1_420_070_400_000L;
    private static final long FIXED = snowflake(Instant.parse("2026-01-01T00:00:00Z"));

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong sequence = new AtomicLong();

    public Snowflakes(InstantSource clock) {
        this.clock = clock;
    }

    /// A new id, greater than all before it.
    public long next() {
        return last.accumulateAndGet(snowflake(clock.instant()), (before, now) -> Math.max(before + 1, now));
    }

    /// A new id that looks as if it was made then, unlike any other of that time.
    long at(Instant then) {
        return snowflake(then) + (sequence.incrementAndGet() & 0x3F_FFFF);
    }

    public Instant now() {
        return clock.instant();
    }

    /// The id of something that is the same in every run.
    public static long fixed(int number) {
        return FIXED + number;
    }

    public static Instant instant(long id) {
        return Instant.ofEpochMilli((id >>> 22) + EPOCH_MS);
    }

    private static long snowflake(Instant instant) {
        return (instant.toEpochMilli() - EPOCH_MS) << 22;
    }
}
