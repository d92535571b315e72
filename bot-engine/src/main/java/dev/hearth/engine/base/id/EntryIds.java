package dev.hearth.engine.base.id;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/// Makes [EntryId]s: 41 bits of milliseconds above 22 bits that begin at random in each millisecond, so that a clock
/// set back across a restart does not meet its old ids. Within one engine every id is larger than the last.
public final class EntryIds {
    private static final int LOW_BITS = 22;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final AtomicLong last = new AtomicLong();

    public EntryIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public EntryId next() {
        long fresh = clock.millis() << LOW_BITS | random.nextInt(1 << (LOW_BITS - 1));
        return new EntryId(last.updateAndGet(previous -> Math.max(previous + 1, fresh)));
    }
}
