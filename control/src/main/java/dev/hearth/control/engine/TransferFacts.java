package dev.hearth.control.engine;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// What an export holds.
///
/// @param file       where it lies
/// @param bytes      how long it is
/// @param version    of the Hearth that made it
/// @param created    what was committed before is in it
/// @param readable   whether it holds what members wrote in plain words
/// @param rows       how many rows each table has
/// @param unreadable how many texts no key opened, which are left out; 0 in a sealed one, where nobody looked
public record TransferFacts(
        String file,
        long bytes,
        String version,
        int schema,
        Instant created,
        boolean readable,
        Map<String, Long> rows,
        long unreadable) {
    public TransferFacts {
        rows = new TreeMap<>(rows);
    }
}
