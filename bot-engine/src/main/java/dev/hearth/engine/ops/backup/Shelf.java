package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.store.Folders;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder with archives.
final class Shelf {
    static final String SUFFIX = ".hearth";

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final BackupKeys keys;
    private final InstantSource clock;

    Shelf(Path folder, BackupKeys keys, InstantSource clock) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
    }

    /// An archive on the shelf.
    ///
    /// @param manifest what it says it holds; empty if it does not open
    /// @param problem  why it does not open; empty if it does
    record Archive(Path file, long bytes, Optional<Manifest> manifest, Optional<BadArchive.Reason> problem, Note note) {
        /// Whether it opens and was found whole.
        boolean isWhole() {
            return manifest.isPresent() && note.verified().isPresent();
        }

        /// When it was made; the earliest of times if nobody knows.
        Instant created() {
            return manifest.map(Manifest::created).orElse(Instant.MIN);
        }

        String name() {
            return file.getFileName().toString();
        }

        private Retention.Kept kept() {
            return new Retention.Kept(name(), created(), isWhole(), note.pinned());
        }
    }

    /// All archives, newest first, by their beginnings alone. What is half made has another name and is none.
    List<Archive> list() throws IOException {
        var archives = new ArrayList<Archive>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                for (Path file : files) {
                    archives.add(look(file));
                }
            }
        }
        archives.sort(Comparator.comparing(Archive::created)
                .thenComparing(Archive::name)
                .reversed());
        return archives;
    }

    /// Those that were found whole, newest first.
    List<Archive> whole() throws IOException {
        return list().stream().filter(Archive::isWhole).toList();
    }

    Archive look(Path file) {
        return look(file, keys);
    }

    /// @param opener what opens it, where that are not the keys of this installation
    Archive look(Path file, BackupKeys opener) {
        long bytes = file.toFile().length();
        try {
            var manifest = ArchiveReader.peek(file, opener);
            return new Archive(file, bytes, Optional.of(manifest), Optional.empty(), Note.of(file));
        } catch (BadArchive e) {
            return new Archive(file, bytes, Optional.empty(), Optional.of(e.reason()), Note.of(file));
        }
    }

    /// An archive by its name in this folder, or by a whole path.
    Path find(String name) {
        return folder.resolve(name).normalize();
    }

    /// A free name for a new archive.
    Path fresh(Instant now) throws IOException {
        OwnerOnly.createFolders(folder);
        var name = "hearth-" + STAMP.format(now);
        var file = folder.resolve(name + SUFFIX);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + SUFFIX);
        }
        return file;
    }

    /// Reads a whole archive and keeps what was found, where it lies in this folder.
    Manifest verify(Path file, IntConsumer percent) throws BadArchive, IOException {
        try {
            var manifest = ArchiveReader.verify(file, keys, percent);
            note(file, Note.of(file).verifiedAt(clock.instant()));
            return manifest;
        } catch (BadArchive e) {
            if (e.reason() == BadArchive.Reason.DAMAGED || e.reason() == BadArchive.Reason.CUT) {
                note(file, Note.of(file).foundDamaged());
            }
            throw e;
        }
    }

    void pin(Path file, boolean pinned) throws IOException {
        note(file, Note.of(file).pinned(pinned));
    }

    private void note(Path file, Note note) throws IOException {
        if (folder.equals(file.getParent())) {
            note.write(file);
        }
    }

    /// What retention would delete.
    List<Archive> expired(Retention retention, ZoneId zone) throws IOException {
        var all = list();
        var names = retention.expired(all.stream().map(Archive::kept).toList(), zone).stream()
                .map(Retention.Kept::name)
                .toList();
        return all.stream().filter(archive -> names.contains(archive.name())).toList();
    }

    /// Deletes what is not needed any more.
    ///
    /// @return what was deleted
    List<Archive> prune(Retention retention, ZoneId zone) throws IOException {
        var expired = expired(retention, zone);
        for (var archive : expired) {
            // The archive first: a note without one is nothing, an archive without one would never be deleted.
            Files.deleteIfExists(archive.file());
            Files.deleteIfExists(Note.beside(archive.file()));
        }
        if (!expired.isEmpty()) {
            LOG.atInfo().addKeyValue(Fact.COUNT.key(), expired.size()).log("deleted backups that newer ones replace");
        }
        return expired;
    }

    /// Removes what a crash left half made.
    void clearHalfMade() throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files =
                    Files.newDirectoryStream(folder, "*" + SUFFIX + "{" + ArchiveWriter.PART + ",.json.new}")) {
                for (Path file : files) {
                    Folders.delete(file);
                }
            }
        }
    }
}
