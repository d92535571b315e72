package dev.hearth.ui.logs;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Finds the lines that a filter lets through: all at once when the filter changes, only the new ones as they come,
/// only the old hits where the filter narrows. Belongs to one thread.
final class LogSearch {
    private static final int FIRST_HITS = 1024;
    private static final int WARMING_ROUNDS = 100;

    private final LogStore store;
    private final boolean[] marked = new boolean[LogBlock.LINES];
    private LogFilter filter = LogFilter.ALL;
    private long[] hits = new long[FIRST_HITS];
    private int from;
    private int to;
    private long scannedFrom;
    private long scannedTo;

    LogSearch(LogStore store) {
        this.store = store;
    }

    /// Searches few lines often, so that the compiler is done with the search before it meets a million lines: the very
    /// first one took several times as long as all others.
    static void warmUp() {
        var few = new LogStore(LogBlock.LINES);
        for (int i = 0; i < LogBlock.LINES; i++) {
            few.add(new LogLine(i, LogLevel.INFO, "dev.hearth.Warm", "up", "line of some words and number " + i, ""));
        }
        int hits = 0;
        for (int round = 0; round < WARMING_ROUNDS; round++) {
            hits += new LogSearch(few)
                    .search(new LogFilter(LogLevel.INFO, "number 40"), () -> false)
                    .size();
        }
        assert hits > 0;
    }

    /// What the filter lets through now.
    ///
    /// @param cancelled looked at from time to time; once it is true, the search is given up
    LogRows search(LogFilter wanted, BooleanSupplier cancelled) {
        long first = store.first();
        if (wanted.isOpen()) {
            filter = wanted;
            forget(first);
            return LogRows.all(first, store.end());
        }
        if (!wanted.equals(filter) || first < scannedFrom || scannedTo > store.end()) {
            begin(wanted, first);
        }
        dropBefore(first);
        for (var slice : store.from(Math.max(scannedTo, first))) {
            if (cancelled.getAsBoolean()) {
                filter = LogFilter.ALL;
                return LogRows.of(hits, from, to);
            }
            scan(slice);
        }
        return LogRows.of(hits, from, to);
    }

    private void begin(LogFilter wanted, long first) {
        boolean narrows =
                !filter.isOpen() && wanted.narrows(filter) && first >= scannedFrom && scannedTo <= store.end();
        filter = wanted;
        if (!narrows) {
            forget(first);
            return;
        }
        dropBefore(first);
        var old = LogRows.of(hits, from, to);
        var needle = wanted.text().isEmpty() ? null : new Needle(wanted.text());
        hits = new long[FIRST_HITS];
        from = 0;
        to = 0;
        for (int row = 0; row < old.size(); row++) {
            var line = store.line(old.sequence(row));
            boolean grave = line.level().compareTo(wanted.least()) >= 0;
            boolean mark = line.level() == LogLevel.MARK;
            if (mark || (grave && (needle == null || needle.isIn(line.text()) || needle.isIn(line.logger())))) {
                add(old.sequence(row));
            }
        }
    }

    private void forget(long first) {
        hits = new long[FIRST_HITS];
        from = 0;
        to = 0;
        scannedFrom = first;
        scannedTo = first;
    }

    private void dropBefore(long first) {
        while (from < to && hits[from] < first) {
            from++;
        }
    }

    private void scan(LogSlice slice) {
        var block = slice.block();
        if (filter.text().isEmpty()) {
            Arrays.fill(marked, slice.from(), slice.to(), true);
        } else {
            Arrays.fill(marked, slice.from(), slice.to(), false);
            mark(slice, new Needle(filter.text()));
        }
        byte least = filter.least().code();
        byte mark = LogLevel.MARK.code();
        for (int i = slice.from(); i < slice.to(); i++) {
            byte level = block.levels[i];
            if (level == mark || (marked[i] && level >= least)) {
                add(block.first + i);
            }
        }
        scannedTo = block.first + slice.to();
    }

    private void mark(LogSlice slice, Needle needle) {
        var block = slice.block();
        int line = slice.from();
        int at = needle.find(slice.text(), slice.start(), slice.end());
        while (at >= 0) {
            while (block.ends[line] <= at) {
                line++;
            }
            marked[line] = true;
            at = needle.find(slice.text(), block.ends[line], slice.end());
        }
        var names = store.loggerNames();
        var named = new boolean[names.size()];
        boolean any = false;
        for (int i = 0; i < named.length; i++) {
            named[i] = needle.isIn(names.get(i));
            any |= named[i];
        }
        for (int i = slice.from(); any && i < slice.to(); i++) {
            marked[i] |= named[block.loggers[i]];
        }
    }

    private void add(long sequence) {
        if (to == hits.length) {
            hits = Arrays.copyOf(hits, hits.length * 2);
        }
        hits[to] = sequence;
        to++;
    }
}
