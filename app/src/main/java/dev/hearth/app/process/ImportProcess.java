package dev.hearth.app.process;

import dev.hearth.control.Installation;
import dev.hearth.control.engine.ImportOrder;
import dev.hearth.control.engine.ImportWork;

/// Another product's records, taken over by a process of its own in an engine's place.
public final class ImportProcess {
    private ImportProcess() {}

    /// Carries an order out.
    ///
    /// @throws StartFailure if the process does not start or ends without a word
    public static ImportWork carryOut(Installation installation, ImportOrder order) throws StartFailure {
        return new Errand<>("import", installation.imports(), ImportWork.class, _ -> true).carryOut(order, _ -> {});
    }
}
