package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.util.List;
import java.util.Optional;

/// What became of one file of another product's records.
///
/// @param file    its name
/// @param kind    what its records are; empty if nobody knows
/// @param added   how many are here now that were not before
/// @param already how many were here
/// @param refused those that cannot be taken over, as many as are told
/// @param unfit   how many those are in all
/// @param leftOut names of fields for which there is no place here
/// @param problem why nothing of this file was taken over
public record TakenIn(
        String file,
        String kind,
        long added,
        long already,
        List<RefusedRecord> refused,
        long unfit,
        List<String> leftOut,
        Optional<Problem> problem) {
    public TakenIn {
        refused = List.copyOf(refused);
        leftOut = List.copyOf(leftOut);
    }

    /// One record that cannot be taken over. Says nothing of what stands in it.
    ///
    /// @param record which of the file's, from 1
    /// @param line   on which it begins, from 1
    /// @param field  the field at fault
    /// @param why    what is wrong with it: `missing`, `bad`, `too-long`, `unknown`, `too-many` or `deleted`
    public record RefusedRecord(long record, long line, String field, String why) {}
}
