package dev.hearth.ui.servers;

import dev.hearth.control.Problem;

/// What came of something that was ordered for a guild's settings, to be told once.
sealed interface Told {
    /// So many settings are different now; none if all was so already.
    record Saved(int changes) implements Told {}

    /// What was changed last is taken back; none if there was nothing.
    record Undone(int changes) implements Told {}

    /// It was not taken, and what is wrong stands beside the settings.
    record Unfit() implements Told {}

    /// Settings took the place of others' in so many guilds.
    record Transferred(int guilds) implements Told {}

    /// There is nothing to write into a file: nothing differs from the standard.
    record Standard() implements Told {}

    /// A file was written.
    record Exported(String file) implements Told {}

    /// It was refused, or nobody answered.
    record Failed(Problem problem) implements Told {}
}
