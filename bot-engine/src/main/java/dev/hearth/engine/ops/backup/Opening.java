package dev.hearth.engine.ops.backup;

import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.RecoveryKit;
import java.util.Optional;
import java.util.function.Function;

/// A way to open an archive and the data in it: the master key of the installation that made it, or the recovery kit
/// that counted then.
public final class Opening {
    private final BackupKeys archive;
    private final Function<Manifest, Optional<DataKeys>> data;

    private Opening(BackupKeys archive, Function<Manifest, Optional<DataKeys>> data) {
        this.archive = archive;
        this.data = data;
    }

    public static Opening by(MasterKey master) {
        var data = DataKeys.of(master);
        return new Opening(new BackupKeys(master), _ -> Optional.of(data));
    }

    public static Opening by(RecoveryKit kit) {
        return new Opening(kit.archives(), manifest -> kit.open(manifest.dataKeys()));
    }

    BackupKeys archive() {
        return archive;
    }

    /// What opens the data that an archive holds.
    ///
    /// @throws BadArchive if the archive does not tell it as Hearth would
    DataKeys data(Manifest manifest) throws BadArchive {
        return data.apply(manifest).orElseThrow(() -> new BadArchive(BadArchive.Reason.DAMAGED));
    }

    /// Without the keys.
    @Override
    public String toString() {
        return "Opening";
    }
}
