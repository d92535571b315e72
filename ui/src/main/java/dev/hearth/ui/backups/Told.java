package dev.hearth.ui.backups;

import dev.hearth.control.Problem;

/// What came of an order, to be told once.
sealed interface Told {
    /// A backup was made, read whole and found good.
    record Taken() implements Told {}

    /// A backup was read whole again and is as it was written.
    record Verified() implements Told {}

    /// A backup is the present data now.
    record Restored() implements Told {}

    /// Backups go to a further folder.
    record TargetAdded() implements Told {}

    /// They go to one less.
    record TargetRemoved() implements Told {}

    /// They are made at another time, or others of them are kept.
    record Planned() implements Told {}

    /// It was refused, or went wrong.
    record Failed(Problem problem) implements Told {}
}
