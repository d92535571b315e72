package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.util.Optional;

/// One line that a process which works on backups writes to its standard output.
///
/// @param state   how it stands; nothing follows [State#DONE] and [State#FAILED]
/// @param percent how far it is, 0 to 100
/// @param entry   a backup that was made, verified, found or deleted
/// @param preview what restoring would bring
/// @param plan    when backups are made and where they go
/// @param problem why it failed
/// @param comparison how a backup differs from the present
/// @param byKit   whether the recovery kit opened the backup that was rehearsed
public record BackupReport(
        State state,
        int percent,
        Optional<BackupEntry> entry,
        Optional<RestorePreview> preview,
        Optional<BackupPlan> plan,
        Optional<Problem> problem,
        Optional<BackupComparison> comparison,
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
        return of(State.RUNNING, percent, Optional.empty(), Optional.empty());
    }

    public static BackupReport found(BackupEntry entry) {
        return of(State.FOUND, 0, Optional.of(entry), Optional.empty());
    }

    public static BackupReport done(Optional<BackupEntry> entry) {
        return of(State.DONE, 100, entry, Optional.empty());
    }

    public static BackupReport previewed(RestorePreview preview) {
        return rehearsed(preview, false);
    }

    public static BackupReport rehearsed(RestorePreview preview, boolean byKit) {
        return new BackupReport(
                State.DONE,
                100,
                Optional.of(preview.backup()),
                Optional.of(preview),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                byKit);
    }

    public static BackupReport compared(BackupComparison comparison) {
        return new BackupReport(
                State.DONE,
                100,
                Optional.of(comparison.preview().backup()),
                Optional.of(comparison.preview()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(comparison),
                false);
    }

    public static BackupReport planned(BackupPlan plan) {
        return new BackupReport(
                State.DONE,
                100,
                Optional.empty(),
                Optional.empty(),
                Optional.of(plan),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public static BackupReport failed(Problem problem) {
        return of(State.FAILED, 0, Optional.empty(), Optional.of(problem));
    }

    private static BackupReport of(State state, int percent, Optional<BackupEntry> entry, Optional<Problem> problem) {
        return new BackupReport(
                state, percent, entry, Optional.empty(), Optional.empty(), problem, Optional.empty(), false);
    }
}
