package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Wire;
import dev.hearth.engine.base.crypto.BackupKeys;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntConsumer;

/// A target besides the data folder's own. A mark lies in it that names the master key: without the mark it is taken
/// as away, for where a disk is not connected, an empty folder may stand in its place on this one.
final class TargetFolder {
    /// The mark's name.
    static final String MARK = "hearth-target.json";

    private static final long PIECE = 1 << 18;
    private static final int COPIED = 50;

    private final Path folder;
    private final BackupKeys keys;
    private final InstantSource clock;
    private final Shelf shelf;

    TargetFolder(Path folder, BackupKeys keys, InstantSource clock) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
        this.shelf = new Shelf(folder, keys, clock);
    }

    /// Whose backups lie here.
    ///
    /// @param key the master key's name
    record Mark(String key) {}

    Path path() {
        return folder;
    }

    /// The archives that lie here.
    Shelf shelf() {
        return shelf;
    }

    /// Whether it can be reached.
    boolean isThere() {
        return mark().filter(mark -> mark.equals(ours())).isPresent();
    }

    /// Whether another installation brings its backups here: two would take each other's copy of the keys away.
    boolean isAnothers() {
        return mark().filter(mark -> !mark.equals(ours())).isPresent();
    }

    /// Makes it a target.
    void claim() throws IOException {
        if (!Files.isDirectory(folder)) {
            OwnerOnly.createFolder(folder);
        }
        OwnerOnly.write(folder.resolve(MARK), Wire.line(ours()).getBytes(StandardCharsets.UTF_8));
    }

    /// Makes it none: archives stay, keys and mark go.
    void release() throws IOException {
        KeyStoreCopy.remove(folder);
        Files.deleteIfExists(folder.resolve(MARK));
    }

    private Mark ours() {
        return new Mark(HexFormat.of().formatHex(keys.name()));
    }

    private Optional<Mark> mark() {
        try {
            return Optional.of(Wire.read(Files.readString(folder.resolve(MARK)), Mark.class));
        } catch (IOException | Wire.Unreadable e) {
            return Optional.empty();
        }
    }

    /// Whether an archive was brought here and found whole.
    boolean holds(Shelf.Archive archive) {
        var here = folder.resolve(archive.name());
        return here.toFile().length() == archive.bytes()
                && Note.of(here).verified().isPresent();
    }

    /// Brings an archive here: under another name, down to the disk, read again from here to its last byte, renamed.
    ///
    /// @param percent hears how far it is, 0 to 100; what it throws breaks it off
    /// @throws BadArchive if there is no room for it, or what is read is not what was written; then it is not here
    void bring(Shelf.Archive archive, IntConsumer percent) throws BadArchive, IOException {
        var file = folder.resolve(archive.name());
        var part = folder.resolve(archive.name() + ArchiveWriter.PART);
        try {
            needRoom(archive.bytes());
            copy(archive.file(), part, Progress.part(percent, 0, COPIED));
            if (!Optional.of(ArchiveReader.verify(part, keys, Progress.part(percent, COPIED, 100)))
                    .equals(archive.manifest())) {
                throw new BadArchive(BadArchive.Reason.DAMAGED);
            }
            OwnerOnly.replace(part, file);
            Note.whole(clock.instant()).pinned(archive.note().pinned()).write(file);
        } catch (BadArchive | IOException | RuntimeException e) {
            boolean full = lacksRoom(archive.bytes() - part.toFile().length());
            dropQuietly(part);
            if (full && isThere()) {
                throw new BadArchive(BadArchive.Reason.TOO_LARGE);
            }
            throw e;
        }
    }

    private void needRoom(long bytes) throws BadArchive {
        if (lacksRoom(bytes)) {
            throw new BadArchive(BadArchive.Reason.TOO_LARGE);
        }
    }

    private boolean lacksRoom(long bytes) {
        return folder.toFile().getUsableSpace() < bytes;
    }

    private static void copy(Path from, Path part, IntConsumer percent) throws IOException {
        Files.deleteIfExists(part);
        try (var in = FileChannel.open(from, StandardOpenOption.READ);
                var out = OwnerOnly.create(part)) {
            long size = in.size();
            var progress = new Progress(percent, size);
            for (long at = 0; at < size; ) {
                long copied = in.transferTo(at, Math.min(PIECE, size - at), out);
                if (copied <= 0) {
                    throw new IOException("the archive became shorter");
                }
                at += copied;
                progress.add(copied);
            }
            out.force(true);
        }
    }

    /// Where the disk is gone there is nothing to delete, and what went wrong is told already.
    private static void dropQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // removed the next time that it is there
        }
    }
}
