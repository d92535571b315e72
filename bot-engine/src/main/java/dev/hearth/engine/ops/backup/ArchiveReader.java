package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.store.SteadyOutput;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.IntConsumer;

/// An archive that is read once, from its beginning to its end.
final class ArchiveReader implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final Chunks.Reader chunks;
    private final Manifest manifest;

    private ArchiveReader(DataInputStream in, Chunks.Reader chunks, Manifest manifest) {
        this.in = in;
        this.chunks = chunks;
        this.manifest = manifest;
    }

    /// Where the bytes of an entry go.
    @FunctionalInterface
    interface Sink {
        OutputStream open(Manifest.Entry entry) throws IOException;
    }

    /// Opens an archive and reads what it says it holds.
    static ArchiveReader open(Path file, BackupKeys keys) throws BadArchive, IOException {
        var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        try {
            var head = Head.read(in.readNBytes(Head.LENGTH));
            var chunks = new Chunks.Reader(in, head.seal(keys));
            return new ArchiveReader(in, chunks, Manifest.read(chunks.next(Chunks.LARGEST)));
        } catch (BadArchive | IOException e) {
            in.close();
            throw e;
        }
    }

    /// Reads a whole archive and holds every byte against what it says it holds.
    ///
    /// @param percent hears how far it is, 0 to 100
    static Manifest verify(Path file, BackupKeys keys, IntConsumer percent) throws BadArchive {
        try (var reader = open(file, keys)) {
            reader.readAll(_ -> OutputStream.nullOutputStream(), percent);
            return reader.manifest();
        } catch (IOException e) {
            throw new BadArchive(BadArchive.Reason.UNREADABLE);
        }
    }

    /// Reads an archive into a folder that is there and empty, down to the disk.
    ///
    /// @throws BadArchive if it is not whole, or the disk has no room for what it says it holds
    static Manifest unpack(Path file, BackupKeys keys, Path folder, IntConsumer percent)
            throws BadArchive, IOException {
        try (var reader = open(file, keys)) {
            if (reader.manifest().size() > folder.toFile().getUsableSpace()) {
                throw new BadArchive(BadArchive.Reason.TOO_LARGE);
            }
            reader.readAll(entry -> forced(folder, entry.name()), percent);
            return reader.manifest();
        }
    }

    private static OutputStream forced(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        OwnerOnly.createFolderOf(file);
        return SteadyOutput.create(file);
    }

    /// What an archive says it holds; the rest of it is not read.
    static Manifest peek(Path file, BackupKeys keys) throws BadArchive {
        try (var reader = open(file, keys)) {
            return reader.manifest();
        } catch (IOException e) {
            throw new BadArchive(BadArchive.Reason.UNREADABLE);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /// Reads all entries to the end.
    ///
    /// @throws BadArchive at the first byte that is not what was written; what sinks have by then is worth nothing
    void readAll(Sink sink, IntConsumer percent) throws BadArchive, IOException {
        var progress = new Progress(percent, manifest.size());
        for (var entry : manifest.entries()) {
            try (var out = sink.open(entry)) {
                read(entry, out, progress);
            }
        }
        chunks.end();
        percent.accept(100);
    }

    private void read(Manifest.Entry entry, OutputStream out, Progress progress) throws BadArchive, IOException {
        MessageDigest digest = Sha256.digest();
        long left = entry.size();
        while (left > 0) {
            var bytes = chunks.next(left);
            digest.update(bytes.duplicate());
            out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            left -= bytes.remaining();
            progress.add(bytes.remaining());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
            throw new BadArchive(BadArchive.Reason.DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
