package dev.hearth.engine.ops.backup;

import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.crypto.RecoveryKit;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.store.BeforeMigration;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The backup that is made before a new version of Hearth changes the database: opened and checked as any other, and
/// brought back the same way. Where none can be made, the store's own copy of the folder has to do.
public final class MigrationBackup implements BeforeMigration {
    private static final Logger LOG = LoggerFactory.getLogger(MigrationBackup.class);

    private final BackupMaker maker;

    /// @param data    opens the database
    /// @param kit     the recovery kit that counts
    /// @param version of Hearth
    public MigrationBackup(
            Places places,
            DataKeys data,
            BackupKeys keys,
            Supplier<Optional<RecoveryKit>> kit,
            String version,
            InstantSource clock) {
        this.maker = BackupMaker.ofClosed(places, data, keys, kit, version, clock);
    }

    @Override
    public boolean keep() {
        try {
            maker.make(_ -> {});
            LOG.atInfo().log("made a backup before the database changes");
            return true;
        } catch (BadArchive e) {
            return refused(e.reason().name());
        } catch (IOException | RuntimeException e) {
            return refused(e.getClass().getSimpleName());
        }
    }

    private static boolean refused(String why) {
        LOG.atWarn()
                .addKeyValue(Fact.REASON.key(), why)
                .log("no backup could be made before the database changes; its folder is copied instead");
        return false;
    }
}
