package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.time.Instant;
import java.util.Optional;

/// One try at bringing a backup back as on a new PC, on a practice server.
///
/// @param at      when it ended
/// @param file    the backup's name
/// @param byKit   whether the recovery kit's way was gone; else there was no kit, and this PC's keys opened it
/// @param rows    how many rows were read
/// @param problem why it was not good; empty if it was
public record Rehearsal(Instant at, String file, boolean byKit, long rows, Optional<Problem> problem) {
    public boolean good() {
        return problem.isEmpty();
    }
}
