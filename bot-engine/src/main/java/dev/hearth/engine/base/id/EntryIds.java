package dev.hearth.engine.base.id;

import java.time.Instant;
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

    /// An id for what comes from elsewhere, the same each time: sorted by its own moment, and apart from those that
    /// [#next] begins with.
    ///
    /// @param digest of what tells it from others of that moment
    public static EntryId foreign(Instant at, int digest) {
        long own = 1L << (LOW_BITS - 1);
        return new EntryId(at.toEpochMilli() << LOW_BITS | own | (digest & (own - 1)));
    }

    public EntryId next() {
        long fresh = clock.millis() << LOW_BITS | random.nextInt(1 << (LOW_BITS - 1));
        return new EntryId(last.updateAndGet(previous -> Math.max(previous + 1, fresh)));
    }
}
