package dev.hearth.engine.ops.backup;

import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.crypto.ForeignKeys;
import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.store.CopiedDatabase;
import dev.hearth.engine.base.store.Folders;
import dev.hearth.engine.base.store.MemberRows;
import dev.hearth.engine.base.store.StoreUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntConsumer;

/// Restores an archive: it is unpacked beside and its database opened there, and only when that is whole does it take
/// the place of the present, which is put aside. What another installation sealed is sealed anew with the keys that are
/// here, so that no key of a PC that is lost stays in use.
///
/// Needs the data folder's lock.
public final class Restorer {
    private static final int UNPACKED = 80;

    private final Places places;
    private final MasterKey master;
    private final DataKeys own;
    private final InstantSource clock;

    /// @param master the one of this data folder
    public Restorer(Places places, MasterKey master, InstantSource clock) {
        this.places = places;
        this.master = master;
        this.own = DataKeys.of(master);
        this.clock = clock;
    }

    /// Restores an archive of this installation.
    ///
    /// @param percent hears how far it is, 0 to 100
    /// @throws BadArchive if it cannot be used here; then nothing was changed
    public Manifest restore(Path archive, IntConsumer percent) throws BadArchive, KeysUnusable, IOException {
        return restore(archive, Opening.by(master), percent);
    }

    /// Restores an archive of this installation or of another.
    ///
    /// @param percent hears how far it is, 0 to 100
    /// @throws BadArchive   if it cannot be used here; then nothing was changed
    /// @throws KeysUnusable if the key store here cannot be used; then nothing was changed
    public Manifest restore(Path archive, Opening opening, IntConsumer percent)
            throws BadArchive, KeysUnusable, IOException {
        var switching = new Switch(places);
        switching.finish();
        var incoming = switching.freshIncoming();
        try {
            var manifest =
                    ArchiveReader.unpack(archive, opening.archive(), incoming, Progress.part(percent, 0, UNPACKED));
            check(manifest, archive, opening.data(manifest), incoming.resolve("db"), percent);
            deleteDestroyed(incoming.resolve("db"), manifest.created());
            switching.to(incoming, archive.getFileName().toString(), clock.instant());
            return manifest;
        } catch (BadArchive | KeysUnusable | RuntimeException e) {
            Folders.delete(incoming);
            throw e;
        }
    }

    private void check(Manifest manifest, Path archive, DataKeys source, Path database, IntConsumer percent)
            throws BadArchive, KeysUnusable, IOException {
        if (manifest.schema() > CopiedDatabase.newestSchema()) {
            throw new BadArchive(BadArchive.Reason.NEWER_SCHEMA);
        }
        if (source.equals(own)) {
            // It was checked when the archive was made, and what was unpacked is that to the last byte.
            compare(manifest, DatabaseCheck.count(database, own.database()));
        } else {
            var theirs = KeyStoreCopy.beside(archive, source);
            var rest = Progress.part(percent, UNPACKED, 100);
            compare(manifest, DatabaseCheck.rekey(database, source.database(), own.database(), rest));
            adopt(theirs, database);
        }
    }

    private static void compare(Manifest manifest, CopiedDatabase.Found found) throws BadArchive {
        if (!found.rows().equals(manifest.rows()) || found.schema() != manifest.schema()) {
            throw new BadArchive(BadArchive.Reason.UNHEALTHY);
        }
    }

    /// Keys that are here already stay: another backup may need them.
    private void adopt(ForeignKeys theirs, Path database) throws BadArchive, KeysUnusable {
        try (var members = MemberKeys.open(places.memberKeys(), master)) {
            members.adopt(theirs, CopiedDatabase.members(database, own.database()));
        } catch (StoreUnusable e) {
            throw new BadArchive(BadArchive.Reason.UNHEALTHY);
        }
    }

    /// Deletes what data of an earlier moment holds of members who had theirs deleted since. Done beside, before
    /// the switch, so that no engine ever opens it. An empty key store is never made for that: all texts would then
    /// count as those of destroyed keys.
    private void deleteDestroyed(Path database, Instant moment) throws KeysUnusable {
        if (Files.exists(places.memberKeys())) {
            try (var members = MemberKeys.open(places.memberKeys(), master)) {
                CopiedDatabase.change(database, own.database(), rows -> {
                    MemberRows.endCodes(rows);
                    return MemberRows.deleteOf(rows, user -> members.isDestroyedSince(user, moment));
                });
            }
        }
    }

    /// Brings back what the last restore put aside, or the last undo.
    ///
    /// @return whether there was anything to bring back
    public boolean undo() throws KeysUnusable, IOException {
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
