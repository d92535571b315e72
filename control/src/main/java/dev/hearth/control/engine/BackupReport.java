package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.util.Optional;

/// One line that a process which works on backups writes to its standard output.
///
/// @param state   how it stands; nothing follows [State#DONE] and [State#FAILED]
/// @param percent how far it is, 0 to 100
/// @param entry   a backup that was made, verified, found or deleted
/// @param preview what restoring would bring
/// @param problem why it failed
/// @param byKit   whether the recovery kit opened the backup that was rehearsed
public record BackupReport(
        State state,
        int percent,
        Optional<BackupEntry> entry,
        Optional<RestorePreview> preview,
        Optional<Problem> problem,
        boolean byKit) {
    /// Of the work.
    public enum State {
        RUNNING,
        /// One of several backups.
        FOUND,
        DONE,
        FAILED
    }

    public static BackupReport running(int percent) {
        return new BackupReport(State.RUNNING, percent, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public static BackupReport found(BackupEntry entry) {
        return new BackupReport(State.FOUND, 0, Optional.of(entry), Optional.empty(), Optional.empty(), false);
    }

    public static BackupReport done(Optional<BackupEntry> entry) {
        return new BackupReport(State.DONE, 100, entry, Optional.empty(), Optional.empty(), false);
    }

    public static BackupReport previewed(RestorePreview preview) {
        return rehearsed(preview, false);
    }

    public static BackupReport rehearsed(RestorePreview preview, boolean byKit) {
        return new BackupReport(
                State.DONE, 100, Optional.of(preview.backup()), Optional.of(preview), Optional.empty(), byKit);
    }

    public static BackupReport failed(Problem problem) {
        return new BackupReport(State.FAILED, 0, Optional.empty(), Optional.empty(), Optional.of(problem), false);
    }
}
