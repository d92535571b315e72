package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.time.Instant;
import java.util.Optional;

/// What the engine does about backups at the moment, or did last.
///
/// @param kind    what it is
/// @param percent how far, 0 to 100
/// @param since   when it began; empty if nothing was done since the engine started
/// @param entry   the backup that was made or verified; empty before the end and if it failed
/// @param problem why it failed; else empty
public record BackupWork(
        Kind kind,
        State state,
        int percent,
        Optional<Instant> since,
        Optional<BackupEntry> entry,
        Optional<Problem> problem) {
    /// What is done.
    public enum Kind {
        TAKE,
        VERIFY
    }

    /// How it stands.
    public enum State {
        /// Nothing was done yet.
        NONE,
        RUNNING,
        DONE,
        FAILED
    }
}
