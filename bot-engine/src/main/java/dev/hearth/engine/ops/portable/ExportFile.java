package dev.hearth.engine.ops.portable;

import dev.hearth.engine.ops.portable.CannotTransfer.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// An export that is read. Nothing of it is ever unpacked to the disk, and none of its names leads anywhere.
final class ExportFile implements AutoCloseable {
    private final ZipFile zip;
    private final Contents contents;

    private ExportFile(ZipFile zip, Contents contents) {
        this.zip = zip;
        this.contents = contents;
    }

    /// Opens an export and reads what it says it holds.
    static ExportFile open(Path file) throws CannotTransfer, IOException {
        var zip = opened(file);
        try {
            var export = new ExportFile(zip, contents(zip));
            export.checkNames();
            return export;
        } catch (CannotTransfer | IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile opened(Path file) throws CannotTransfer, IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new CannotTransfer(Reason.DAMAGED, file.toString());
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw new CannotTransfer(Reason.UNREADABLE, file.toString());
        }
    }

    private static Contents contents(ZipFile zip) throws CannotTransfer, IOException {
        var entry = zip.getEntry(Contents.FILE);
        if (entry == null) {
            throw new CannotTransfer(Reason.NOT_AN_EXPORT);
        }
        try (var in = zip.getInputStream(entry)) {
            var json = in.readNBytes(Contents.LARGEST + 1);
            // Nothing else tells a changed byte here: the hashes that it holds are of the other files.
            var sum = new CRC32();
            sum.update(json);
            if (json.length > Contents.LARGEST || sum.getValue() != entry.getCrc()) {
                throw new CannotTransfer(Reason.DAMAGED, Contents.FILE);
            }
            return Contents.read(json);
        } catch (ZipException e) {
            throw new CannotTransfer(Reason.DAMAGED, Contents.FILE);
        }
    }

    private void checkNames() throws CannotTransfer {
        Set<String> named =
                contents.tables().stream().map(Contents.Table::file).collect(Collectors.toCollection(HashSet::new));
        named.add(Contents.FILE);
        var inside = zip.stream().map(ZipEntry::getName).toList();
        if (named.size() != contents.tables().size() + 1 || !named.containsAll(inside)) {
            throw new CannotTransfer(Reason.UNSAFE_NAMES);
        }
        if (inside.size() != named.size()) {
            throw new CannotTransfer(Reason.DAMAGED);
        }
    }

    Contents contents() {
        return contents;
    }

    /// Reads everything and holds it against what the export says of it.
    ///
    /// @param percent hears how far it is, 0 to 100
    void verify(IntConsumer percent) throws CannotTransfer, IOException {
        long done = 0;
        for (var table : contents.tables()) {
            try (var lines = lines(table)) {
                var line = lines.next();
                while (line != null) {
                    line = lines.next();
                }
                lines.checkWhole();
            }
            done += table.bytes();
            percent.accept(contents.size() == 0 ? 100 : (int) (done * 100 / contents.size()));
        }
    }

    /// A table's rows from the first on.
    Lines lines(Contents.Table table) throws CannotTransfer, IOException {
        var entry = zip.getEntry(table.file());
        if (entry == null) {
            throw new CannotTransfer(Reason.DAMAGED, table.file());
        }
        try {
            return new Lines(table, zip.getInputStream(entry));
        } catch (ZipException e) {
            throw new CannotTransfer(Reason.DAMAGED, table.file());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
