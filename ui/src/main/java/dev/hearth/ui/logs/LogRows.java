package dev.hearth.ui.logs;

import java.util.Arrays;

/// The lines that a filter lets through, as rows from 0 on. Never changes; the next search result takes its place.
final class LogRows {
    static final LogRows NONE = new LogRows(new long[0], 0, 0, 0);

    private final long[] hits;
    private final int from;
    private final int size;
    private final long first;
    private final boolean all;

    private LogRows(long[] hits, int from, int to, long first) {
        this.hits = hits;
        this.from = from;
        this.size = to - from;
        this.first = first;
        this.all = false;
    }

    private LogRows(long first, long end) {
        this.hits = new long[0];
        this.from = 0;
        this.size = (int) (end - first);
        this.first = first;
        this.all = true;
    }

    /// Every line from one sequence number up to another.
    static LogRows all(long first, long end) {
        return new LogRows(first, end);
    }

    /// Some lines.
    ///
    /// @param hits rising sequence numbers, of which those between two indexes count and stay as they are
    static LogRows of(long[] hits, int from, int to) {
        return new LogRows(hits, from, to, 0);
    }

    int size() {
        return size;
    }

    /// The sequence number of a row's line.
    long sequence(int row) {
        return all ? first + row : hits[from + row];
    }

    /// The row of a line, or the one after which it would stand as a negative number, as [Arrays#binarySearch] has it.
    int row(long sequence) {
        if (all) {
            long row = sequence - first;
            return row < 0 ? -1 : row >= size ? -size - 1 : (int) row;
        }
        int found = Arrays.binarySearch(hits, from, from + size, sequence);
        return found >= 0 ? found - from : found + from;
    }
}
