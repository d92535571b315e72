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

    /// It was refused, or went wrong.
    record Failed(Problem problem) implements Told {}
}
