package dev.hearth.app.process;

import dev.hearth.control.Installation;
import dev.hearth.control.Wire;
import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.BackupReport.State;
import java.time.Duration;
import java.util.function.Consumer;

/// Work on backups in a process of its own, in an engine's place or beside one.
public final class BackupProcess {
    /// Longest time without a word: a large database is copied in one go.
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private BackupProcess() {}

    /// Carries an order out.
    ///
    /// @param heard hears what is told on the way
    /// @return what is told at the end, done or failed
    /// @throws StartFailure if the process does not start or ends without a last word
    public static BackupReport carryOut(Installation installation, BackupOrder order, Consumer<BackupReport> heard)
            throws StartFailure {
        try (var child = Child.start("work on backups", installation.backups())) {
            child.tell(Wire.line(order));
            while (true) {
                var line = child.hear(SILENCE);
                if (line.isEmpty()) {
                    throw new StartFailure("the work on backups broke off: " + child.obituary(), "");
                }
                var report = read(line.get());
                if (report.state() == State.DONE || report.state() == State.FAILED) {
                    return report;
                }
                heard.accept(report);
            }
        }
    }

    /// A stray line on standard output counts as a sign of life.
    private static BackupReport read(String line) {
        try {
            return Wire.readLong(line, BackupReport.class);
        } catch (Wire.Unreadable e) {
            return BackupReport.running(0);
        }
    }
}
