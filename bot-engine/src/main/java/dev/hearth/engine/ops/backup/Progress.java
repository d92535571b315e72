package dev.hearth.engine.ops.backup;

import java.util.function.IntConsumer;

/// Counts bytes and tells of whole percents.
final class Progress {
    private final IntConsumer percent;
    private final long all;
    private long done;
    private int told;

    Progress(IntConsumer percent, long all) {
        this.percent = percent;
        this.all = all;
    }

    void add(long bytes) {
        done += bytes;
        int now = all == 0 ? 100 : (int) (done * 100 / all);
        if (now != told) {
            told = now;
            percent.accept(now);
        }
    }

    /// A part of a longer work as a part of its hundred percents.
    static IntConsumer part(IntConsumer whole, int from, int to) {
        return percent -> whole.accept(from + percent * (to - from) / 100);
    }
}
