package dev.hearth.control.supervisor;

import java.time.Instant;
import java.util.List;

/// The crash reports that there are, newest first.
public record Crashes(List<Entry> crashes) {
    public Crashes {
        crashes = List.copyOf(crashes);
    }

    /// One report.
    ///
    /// @param id  names it in [ReadCrash]
    /// @param how in one line, such as `ended by signal 9 (KILL)`
    public record Entry(String id, Instant at, String how) {}
}
