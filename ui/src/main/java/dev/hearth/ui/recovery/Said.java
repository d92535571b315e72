package dev.hearth.ui.recovery;

import dev.hearth.control.Problem;

/// What came of an order, to be told once.
sealed interface Said {
    /// A recovery kit counts from now on, and a backup that it opens is being made.
    record Kept() implements Said {}

    /// Everything could be brought back.
    record Rehearsed() implements Said {}

    /// It was refused, or went wrong.
    record Failed(Problem problem) implements Said {}
}
