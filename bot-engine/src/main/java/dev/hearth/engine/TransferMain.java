package dev.hearth.engine;

import dev.hearth.control.engine.TransferOrder;
import dev.hearth.control.engine.TransferWork;
import java.time.InstantSource;

/// Carries data out of Hearth or into it while no engine runs: one [TransferOrder] line in, [TransferWork] lines out,
/// exit code 0 if it was done and 1 if not.
public final class TransferMain {
    private TransferMain() {}

    public static void main(String[] args) {
        var errand = new Errand<TransferOrder, TransferWork>(
                TransferOrder.class,
                (order, told) -> new OfflineTransfers(order, InstantSource.system(), told).carryOut(),
                TransferWork::failed,
                System.out);
        System.exit(errand.run().state() == TransferWork.State.DONE ? 0 : 1);
    }
}
