package dev.hearth.engine.ops.backup;

import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.CopiedDatabase;
import dev.hearth.engine.base.store.Folders;
import dev.hearth.engine.base.store.MemberRows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import javax.crypto.SecretKey;

/// Restores an archive: it is unpacked beside and its database opened there, and only when that is whole does it take
/// the place of the present, which is put aside.
///
/// Needs the data folder's lock.
public final class Restorer {
    private static final int UNPACKED = 50;

    private final Places places;
    private final SecretKey databaseKey;
    private final BackupKeys keys;
    private final BiPredicate<UserId, Instant> destroyedSince;
    private final InstantSource clock;

    /// @param databaseKey    opens the database in archives that these keys open
    /// @param destroyedSince whether a member's data was deleted at a moment or later
    public Restorer(
            Places places,
            SecretKey databaseKey,
            BackupKeys keys,
            BiPredicate<UserId, Instant> destroyedSince,
            InstantSource clock) {
        this.places = places;
        this.databaseKey = databaseKey;
        this.keys = keys;
        this.destroyedSince = destroyedSince;
        this.clock = clock;
    }

    /// Restores an archive.
    ///
    /// @param percent hears how far it is, 0 to 100
    /// @throws BadArchive if it cannot be used here; then nothing was changed
    public Manifest restore(Path archive, IntConsumer percent) throws BadArchive, IOException {
        var switching = new Switch(places);
        switching.finish();
        var incoming = switching.freshIncoming();
        try {
            var manifest = ArchiveReader.unpack(archive, keys, incoming, Progress.part(percent, 0, UNPACKED));
            check(manifest, incoming.resolve("db"), Progress.part(percent, UNPACKED, 100));
            deleteDestroyed(incoming.resolve("db"), manifest.created());
            switching.to(incoming, archive.getFileName().toString(), clock.instant());
            return manifest;
        } catch (BadArchive | RuntimeException e) {
            Folders.delete(incoming);
            throw e;
        }
    }

    private void check(Manifest manifest, Path database, IntConsumer percent) throws BadArchive, IOException {
        if (manifest.schema() > CopiedDatabase.newestSchema()) {
            throw new BadArchive(BadArchive.Reason.NEWER_SCHEMA);
        }
        var found = DatabaseCheck.check(database, databaseKey, percent);
        if (!found.rows().equals(manifest.rows()) || found.schema() != manifest.schema()) {
            throw new BadArchive(BadArchive.Reason.UNHEALTHY);
        }
    }

    /// Deletes what data of an earlier moment holds of members who had theirs deleted since. Done beside, before
    /// the switch, so that no engine ever opens it.
    private void deleteDestroyed(Path database, Instant moment) {
        CopiedDatabase.change(
                database, databaseKey, rows -> MemberRows.deleteOf(rows, user -> destroyedSince.test(user, moment)));
    }

    /// Brings back what the last restore put aside, or the last undo.
    ///
    /// @return whether there was anything to bring back
    public boolean undo() throws IOException {
        var switching = new Switch(places);
        switching.finish();
        var last = switching.undoable(clock.instant());
        if (last.isPresent()) {
            deleteDestroyed(
                    places.restore().resolve(last.get().aside()).resolve("db"),
                    last.get().at());
        }
        return switching.undo(clock.instant());
    }
}
