package dev.hearth.ui.staff;

import dev.hearth.control.Problem;

/// What came of an order, to be told once.
sealed interface Told {
    /// Somebody is an owner now.
    record Named(String name) implements Told {}

    /// Somebody is one no longer.
    record Removed(String name) implements Told {}

    /// A guild has the staff commands now.
    record Shown(String guild) implements Told {}

    /// A guild has them no longer.
    record Hidden(String guild) implements Told {}

    /// It was refused, or nobody answered.
    record Failed(Problem problem) implements Told {}
}
