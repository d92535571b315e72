package dev.hearth.engine;

import dev.hearth.control.engine.ConfigurationOrder;
import dev.hearth.control.engine.ConfigurationWork;
import java.time.InstantSource;

/// Saves a configuration or brings one in while no engine runs: one [ConfigurationOrder] line in, one
/// [ConfigurationWork] line out, exit code 0 if it was done and 1 if not.
public final class ConfigurationMain {
    private ConfigurationMain() {}

    public static void main(String[] args) {
        var errand = new Errand<ConfigurationOrder, ConfigurationWork>(
                ConfigurationOrder.class,
                (order, _) -> new OfflineConfiguration(order, InstantSource.system()).carryOut(),
                ConfigurationWork::failed,
                System.out);
        System.exit(errand.run().problem().isEmpty() ? 0 : 1);
    }
}
