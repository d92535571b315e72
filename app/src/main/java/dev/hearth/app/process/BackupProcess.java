package dev.hearth.app.process;

import dev.hearth.control.Installation;
import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.BackupReport.State;
import java.util.function.Consumer;

/// Work on backups in a process of its own, in an engine's place or beside one.
public final class BackupProcess {
    private BackupProcess() {}

    /// Carries an order out.
    ///
    /// @param heard hears what is told on the way
    /// @return what is told at the end, done or failed
    /// @throws StartFailure if the process does not start or ends without a last word
    public static BackupReport carryOut(Installation installation, BackupOrder order, Consumer<BackupReport> heard)
            throws StartFailure {
        return new Errand<>(
                        "work on backups",
                        installation.backups(),
                        BackupReport.class,
                        report -> report.state() == State.DONE || report.state() == State.FAILED)
                .carryOut(order, heard);
    }
}
