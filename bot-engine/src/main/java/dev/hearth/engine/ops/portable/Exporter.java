package dev.hearth.engine.ops.portable;

import dev.hearth.control.OwnerOnly;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Folders;
import dev.hearth.engine.base.store.Rows;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes everything that the database holds at one moment into one zip, which only its owner can read. It is written
/// under another name, read again to its end, and only then gets the name under which it counts.
public final class Exporter {
    private static final int BUFFER = 1 << 16;
    private static final int WRITTEN = 70;

    private final Source source;
    private final InstantSource clock;

    public Exporter(Source source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /// What travels and what knows it.
    ///
    /// @param scratch a folder for what is needed meanwhile
    /// @param key     the name of the master key
    /// @param product the version of Hearth
    /// @param destroyedSince whether a member's data was deleted at a moment or later
    public record Source(
            Path scratch,
            Database database,
            MemberSeal seal,
            String key,
            String product,
            BiPredicate<UserId, Instant> destroyedSince) {}

    /// Removes what a crash left half made.
    void tidy() throws IOException {
        Folders.delete(source.scratch());
    }

    /// Writes an export.
    ///
    /// @param file    where; nothing is there yet
    /// @param percent hears how far it is, 0 to 100
    /// @throws CannotTransfer if there is something, or what was written is not what is read again
    public Contents export(Path file, Texts texts, IntConsumer percent) throws CannotTransfer, IOException {
        if (Files.exists(file)) {
            throw new CannotTransfer(CannotTransfer.Reason.FILE_EXISTS, file.toString());
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            var contents = write(part, texts, percent);
            try (var written = ExportFile.open(part)) {
                written.verify(far -> percent.accept(WRITTEN + far * (100 - WRITTEN) / 100));
            }
            Folders.move(part, file);
            return contents;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Contents write(Path part, Texts texts, IntConsumer percent) throws IOException {
        var created = clock.instant();
        try (var channel = OwnerOnly.create(part);
                var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER))) {
            var contents = source.database().rowsAtOneMoment(source.scratch(), rows -> {
                var steps = new Steps(rows, far -> percent.accept(far * WRITTEN / 100));
                var tables = new ArrayList<Contents.Table>();
                for (var shape : rows.tables()) {
                    var text = new TableText(shape, texts, source.seal(), steps);
                    tables.add(entry(zip, shape.name() + ".jsonl", out -> text.write(rows, out)));
                }
                return new Contents(
                        Contents.KIND,
                        Contents.FORMAT,
                        rows.schema(),
                        source.product(),
                        created,
                        texts,
                        source.key(),
                        tables);
            });
            entry(zip, Contents.FILE, out -> {
                out.write(contents.bytes());
                return contents;
            });
            zip.finish();
            zip.flush();
            channel.force(true);
            return contents;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// What is written into one file of the zip.
    private interface Entry<T> {
        T write(OutputStream out) throws IOException;
    }

    private static <T> T entry(ZipOutputStream zip, String name, Entry<T> entry) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            var written = entry.write(zip);
            zip.closeEntry();
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Counts rows and tells of whole percents.
    private static final class Steps implements Runnable {
        private final IntConsumer percent;
        private final long all;
        private long done;
        private int told = -1;

        Steps(Rows rows, IntConsumer percent) {
            this.percent = percent;
            all = rows.tables().stream().mapToLong(rows::count).sum();
        }

        @Override
        public void run() {
            done++;
            int now = (int) (done * 100 / all);
            if (now > told) {
                told = now;
                percent.accept(now);
            }
        }
    }
}
