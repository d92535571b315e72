package dev.hearth.engine.ops.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// The answers of the last minute: how many, and how long the middle one took. Of a very busy minute only the newest
/// few thousand count for the middle one.
final class LastMinute {
    private static final int SECONDS = 60;
    private static final int KEPT = 2_048;

    /// Answers in each second; the second that a place was last used for stands beside it.
    private final long[] perSecond = new long[SECONDS];

    private final long[] secondOf = new long[SECONDS];
    private final long[] endedMs = new long[KEPT];
    private final long[] tookMs = new long[KEPT];
    private int next;
    private int kept;

    synchronized void add(Instant ended, Duration took) {
        long second = ended.getEpochSecond();
        int place = Math.floorMod(second, SECONDS);
        if (secondOf[place] != second) {
            secondOf[place] = second;
            perSecond[place] = 0;
        }
        perSecond[place]++;
        endedMs[next] = ended.toEpochMilli();
        tookMs[next] = took.toMillis();
        next = (next + 1) % KEPT;
        kept = Math.min(kept + 1, KEPT);
    }

    synchronized long count(Instant now) {
        long oldest = now.getEpochSecond() - SECONDS + 1;
        long sum = 0;
        for (int place = 0; place < SECONDS; place++) {
            sum += secondOf[place] >= oldest ? perSecond[place] : 0;
        }
        return sum;
    }

    /// In milliseconds; empty if there was no answer.
    synchronized Optional<Long> median(Instant now) {
        long oldest = now.toEpochMilli() - SECONDS * 1000L;
        long[] recent = new long[kept];
        int found = 0;
        for (int i = 0; i < kept; i++) {
            if (endedMs[i] > oldest) {
                recent[found++] = tookMs[i];
            }
        }
        Arrays.sort(recent, 0, found);
        return found == 0 ? Optional.empty() : Optional.of(recent[found / 2]);
    }
}
