package dev.hearth.bench;

import java.util.Arrays;

/// What came back in one block. Times run from just before the frame is written to the acknowledgement fully read.
///
/// @param perSecond answers a second
/// @param p50       median time in milliseconds
/// @param p99       99th percentile in milliseconds
/// @param wrong     how many were missing, late or not what was asked for
record Answers(double perSecond, double p50, double p99, int wrong) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    /// @param nanos the time of each answer, at least one
    /// @param took  of the whole block, in nanoseconds
    static Answers of(long[] nanos, long took, int wrong) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Answers(sorted.length * NANOS_PER_SECOND / took, millis(sorted, 0.5), millis(sorted, 0.99), wrong);
    }

    /// By the nearest rank.
    private static double millis(long[] sorted, double part) {
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[rank - 1] / NANOS_PER_MILLI;
    }
}
