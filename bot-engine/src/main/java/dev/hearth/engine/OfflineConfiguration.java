package dev.hearth.engine;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.ConfigurationOrder;
import dev.hearth.control.engine.ConfigurationWork;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.base.time.Moments;
import dev.hearth.engine.guild.settings.SettingsFeature;
import dev.hearth.engine.ops.backup.BackupDesk;
import dev.hearth.engine.ops.backup.BackupService;
import dev.hearth.engine.ops.configuration.ConfigurationImport;
import dev.hearth.engine.ops.configuration.ConfigurationService;
import dev.hearth.engine.ops.portable.CannotTransfer;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/// Carries out one order about a configuration, holding the data folder as an engine would.
final class OfflineConfiguration {
    private final ConfigurationOrder order;
    private final InstantSource clock;

    OfflineConfiguration(ConfigurationOrder order, InstantSource clock) {
        this.order = order;
        this.clock = Moments.micros(clock);
    }

    /// Does it, and gives what is to be told. A file that cannot be read and a preview make no installation.
    ConfigurationWork carryOut() throws CannotStart, Refused {
        if (order.what() != ConfigurationOrder.What.SAVE) {
            ConfigurationImport.check(Path.of(order.file()));
        }
        if (order.what() == ConfigurationOrder.What.PREVIEW && !DataFolder.isTaken(Path.of(order.data()))) {
            throw new Refused(new CannotTransfer(CannotTransfer.Reason.NO_INSTALLATION).problem());
        }
        try (var vault = Vault.open(order.data(), clock);
                var backups = new BackupService(vault.backups(), vault.config().zone(), clock)) {
            var ids = new EntryIds(clock, new SecureRandom());
            var source = vault.configuration(backups.planner(), ids, clock);
            var file = Path.of(order.file());
            return switch (order.what()) {
                case SAVE ->
                    ConfigurationWork.saved(new ConfigurationService(source, clock)
                            .save(SettingsFeature.noGuilds())
                            .json());
                case PREVIEW -> ConfigurationImport.of(source, file).preview();
                case IMPORT -> ConfigurationImport.of(source, file).carryOut();
            };
        } catch (IOException | StoreException e) {
            return ConfigurationWork.failed(BackupDesk.DISK);
        }
    }
}
