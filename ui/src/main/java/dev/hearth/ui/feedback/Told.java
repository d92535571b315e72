package dev.hearth.ui.feedback;

import dev.hearth.control.Problem;

/// What came of an order, to be told once.
sealed interface Told {
    /// An answer is kept.
    ///
    /// @param reached whether it came to its member in private; they find it with the ticket in any case
    record Answered(boolean reached) implements Told {}

    /// A ticket is closed.
    record Closed() implements Told {}

    /// It was refused, or nobody answered.
    record Failed(Problem problem) implements Told {}
}
