package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.crypto.RecoveryKit;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.store.CopiedDatabase;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Makes a backup: a copy of the database while others write to it, checked by a process of its own, then an
/// archive of it that is read again before it counts.
public final class BackupMaker {
    private static final int COPIED = 20;
    private static final int CHECKED = 40;

    private final Places places;
    private final Database database;
    private final DataKeys data;
    private final BackupKeys keys;
    private final Supplier<Optional<RecoveryKit>> kit;
    private final Supplier<Map<GuildId, String>> settings;
    private final String version;
    private final Shelf shelf;
    private final InstantSource clock;

    BackupMaker(Source source, Shelf shelf, InstantSource clock) {
        this.places = source.places();
        this.database = source.database();
        this.data = source.data();
        this.keys = source.keys();
        this.kit = source.kit();
        this.settings = source.settings();
        this.version = source.version();
        this.shelf = shelf;
        this.clock = clock;
    }

    /// What backups are made of.
    ///
    /// @param data     opens the database and the members' keys
    /// @param kit      the recovery kit that counts
    /// @param settings the guilds' settings, each as a file to keep
    /// @param version  of Hearth
    public record Source(
            Places places,
            Database database,
            DataKeys data,
            BackupKeys keys,
            Supplier<Optional<RecoveryKit>> kit,
            Supplier<Map<GuildId, String>> settings,
            String version) {
        /// Without the keys.
        @Override
        public String toString() {
            return "Source[" + places + "]";
        }
    }

    /// Makes one.
    ///
    /// @param percent hears how far it is, 0 to 100
    /// @throws BadArchive if the copy is not whole, or what was written is not what is read again, or there is no
    ///     room;     then there is none, and those that were there before stay
    Shelf.Archive make(IntConsumer percent) throws BadArchive, IOException {
        var began = clock.instant();
        try {
            Folders.delete(places.scratch());
            OwnerOnly.createFolders(places.scratch());
            var content = Files.createDirectory(places.scratch().resolve("content"));
            var found = copy(content, percent);
            addTheRest(content);
            needRoom(places.backups(), Folders.size(content));
            var file = shelf.fresh(began);
            write(began, found, content, file, Progress.part(percent, CHECKED, 100));
            Note.whole(clock.instant()).write(file);
            KeyStoreCopy.refresh(places.memberKeys(), places.backups());
            return shelf.look(file);
        } finally {
            Folders.delete(places.scratch());
        }
    }

    private void write(Instant began, CopiedDatabase.Found found, Path content, Path file, IntConsumer percent)
            throws BadArchive, IOException {
        var now = kit.get();
        var manifest =
                manifest(began, found, now.map(counts -> counts.seal(data)).orElse(""));
        var others = now.stream().map(RecoveryKit::archives).toArray(BackupKeys[]::new);
        new ArchiveWriter(keys, others).write(manifest, content, file, percent);
    }

    private CopiedDatabase.Found copy(Path content, IntConsumer percent) throws BadArchive, IOException {
        needRoom(places.scratch(), database.size());
        var copy = database.copyInto(places.scratch())
                .orElseThrow(() -> new IOException("this database is backed up on its server"));
        percent.accept(COPIED);
        var found = DatabaseCheck.check(copy, data.database(), Progress.part(percent, COPIED, CHECKED));
        Folders.move(copy, content.resolve("db"));
        return found;
    }

    private static void needRoom(Path folder, long bytes) throws BadArchive, IOException {
        OwnerOnly.createFolders(folder);
        if (folder.toFile().getUsableSpace() < bytes) {
            throw new BadArchive(BadArchive.Reason.TOO_LARGE);
        }
    }

    private void addTheRest(Path content) throws IOException {
        try {
            Files.copy(places.config(), content.resolve(Manifest.CONFIG));
        } catch (NoSuchFileException e) {
            // all settings have their defaults, and will have after a restore
        }
        var folder = Files.createDirectory(content.resolve("settings"));
        for (var guild : settings.get().entrySet()) {
            var file = folder.resolve(Long.toUnsignedString(guild.getKey().value()) + ".json");
            Files.writeString(file, guild.getValue(), StandardCharsets.UTF_8);
        }
    }

    /// Its files are the archive writer's to name.
    private Manifest manifest(Instant began, CopiedDatabase.Found found, String dataKeys) {
        return new Manifest(
                Manifest.FORMAT, version, found.schema(), began, "", dataKeys, found.guilds(), found.rows(), List.of());
    }
}
