package dev.hearth.app.process;

import dev.hearth.control.Installation;
import dev.hearth.control.engine.TransferOrder;
import dev.hearth.control.engine.TransferWork;
import java.util.function.Consumer;

/// Data carried out or in by a process of its own, in an engine's place.
public final class TransferProcess {
    private TransferProcess() {}

    /// Carries an order out.
    ///
    /// @param heard hears what is told on the way
    /// @return what is told at the end, done or failed
    /// @throws StartFailure if the process does not start or ends without a last word
    public static TransferWork carryOut(Installation installation, TransferOrder order, Consumer<TransferWork> heard)
            throws StartFailure {
        return new Errand<>("transfer", installation.transfers(), TransferWork.class, TransferWork::ended)
                .carryOut(order, heard);
    }
}
