package dev.hearth.engine;

import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupReport;
import java.time.InstantSource;

/// Works on backups while no engine runs, or beside one where that is safe: one [BackupOrder] line in, [BackupReport]
/// lines out, exit code 0 if it was done and 1 if not.
public final class BackupMain {
    private BackupMain() {}

    public static void main(String[] args) {
        var errand = new Errand<BackupOrder, BackupReport>(
                BackupOrder.class,
                (order, told) -> new OfflineBackups(order, InstantSource.system(), told).carryOut(),
                BackupReport::failed,
                System.out);
        System.exit(errand.run().state() == BackupReport.State.DONE ? 0 : 1);
    }
}
