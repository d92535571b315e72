package dev.hearth.engine;

import dev.hearth.control.engine.ImportOrder;
import dev.hearth.control.engine.ImportWork;
import java.time.InstantSource;

/// Takes over another product's records while no engine runs: one [ImportOrder] line in, one [ImportWork] line out,
/// exit code 0 if it was done and 1 if not.
public final class ImportMain {
    private ImportMain() {}

    public static void main(String[] args) {
        var errand = new Errand<ImportOrder, ImportWork>(
                ImportOrder.class,
                (order, _) -> new OfflineImport(order, InstantSource.system()).carryOut(),
                ImportWork::failed,
                System.out);
        System.exit(errand.run().problem().isEmpty() ? 0 : 1);
    }
}
