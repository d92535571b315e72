package dev.hearth.app.process;

import dev.hearth.control.Installation;
import dev.hearth.control.engine.ConfigurationOrder;
import dev.hearth.control.engine.ConfigurationWork;

/// A configuration saved or brought in by a process of its own, in an engine's place.
public final class ConfigurationProcess {
    private ConfigurationProcess() {}

    /// Carries an order out.
    ///
    /// @throws StartFailure if the process does not start or ends without a word
    public static ConfigurationWork carryOut(Installation installation, ConfigurationOrder order) throws StartFailure {
        return new Errand<>("configuration", installation.configurations(), ConfigurationWork.class, _ -> true)
                .carryOut(order, _ -> {});
    }
}
