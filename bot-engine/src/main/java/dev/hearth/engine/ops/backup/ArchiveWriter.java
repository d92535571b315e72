package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.store.SteadyOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// Makes an archive of a folder's files. It is written under another name, forced to disk, opened again and read to
/// its end, and only then gets the name under which it counts.
final class ArchiveWriter {
    /// What a file that is being written is called besides.
    static final String PART = ".part";

    private static final int WRITTEN = 50;

    private final BackupKeys keys;
    private final List<BackupKeys> openers;

    /// @param keys  those of the installation
    /// @param other those of its recovery kit, if it has one
    ArchiveWriter(BackupKeys keys, BackupKeys... other) {
        this.keys = keys;
        openers = Stream.concat(Stream.of(keys), Stream.of(other)).toList();
    }

    /// What an archive is to say of itself, all but its files.
    ///
    /// @param manifest its list of entries is not looked at
    /// @param folder   what it is to hold, under the names that it has there
    /// @param file     where it is to lie; nothing is there yet
    /// @param percent  hears how far it is, 0 to 100
    /// @throws BadArchive if what was written is not what is read again
    Manifest write(Manifest manifest, Path folder, Path file, IntConsumer percent) throws BadArchive, IOException {
        var whole = new Manifest(
                Manifest.FORMAT,
                manifest.product(),
                manifest.schema(),
                manifest.created(),
                HexFormat.of().formatHex(keys.name()),
                manifest.dataKeys(),
                manifest.guilds(),
                manifest.rows(),
                entries(folder));
        var part = file.resolveSibling(file.getFileName() + PART);
        try {
            Files.deleteIfExists(part);
            writePart(whole, folder, part, Progress.part(percent, 0, WRITTEN));
            verify(whole, part, Progress.part(percent, WRITTEN, 100));
            OwnerOnly.replace(part, file);
            return whole;
        } catch (BadArchive | IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /// Once whole, and its beginning once for each who is to open it.
    private void verify(Manifest manifest, Path part, IntConsumer percent) throws BadArchive {
        var read = new ArrayList<>(List.of(ArchiveReader.verify(part, keys, percent)));
        for (var opener : openers) {
            read.add(ArchiveReader.peek(part, opener));
        }
        if (!read.stream().allMatch(manifest::equals)) {
            throw new BadArchive(BadArchive.Reason.DAMAGED);
        }
    }

    private void writePart(Manifest manifest, Path folder, Path part, IntConsumer percent) throws IOException {
        byte[] first = manifest.bytes();
        if (first.length > Chunks.LARGEST) {
            throw new IOException("too many files for one archive");
        }
        var key = BackupKeys.fresh();
        var head = Head.fresh(openers, key);
        try (var out = SteadyOutput.create(part)) {
            out.write(head.bytes());
            var chunks = new Chunks.Writer(out, head.seal(key));
            chunks.write(first, first.length);
            writeAll(manifest, folder, chunks, new Progress(percent, manifest.size()));
            chunks.end();
        }
    }

    private static void writeAll(Manifest manifest, Path folder, Chunks.Writer chunks, Progress progress)
            throws IOException {
        var buffer = new byte[Chunks.LARGEST];
        for (var entry : manifest.entries()) {
            try (var in = Files.newInputStream(folder.resolve(entry.name()))) {
                for (int read = in.readNBytes(buffer, 0, buffer.length);
                        read > 0;
                        read = in.readNBytes(buffer, 0, buffer.length)) {
                    chunks.write(buffer, read);
                    progress.add(read);
                }
            }
        }
    }

    private static List<Manifest.Entry> entries(Path folder) throws IOException {
        var entries = new ArrayList<Manifest.Entry>();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                entries.add(new Manifest.Entry(name, Files.size(file), Sha256.of(file)));
            }
        }
        return entries;
    }
}
