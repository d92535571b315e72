package dev.hearth.engine.ops.selective;

import dev.hearth.control.Wire;
import dev.hearth.engine.ops.backup.BadArchive;
import dev.hearth.engine.ops.backup.Beside;
import dev.hearth.engine.ops.backup.OpenedArchive;
import dev.hearth.engine.ops.portable.CannotTransfer;
import dev.hearth.engine.ops.portable.RowText;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Reads the database of an opened archive, in a process of its own.
final class CopyReader {
    private final OpenedArchive archive;

    CopyReader(OpenedArchive archive) {
        this.archive = archive;
    }

    /// What it knows in all.
    ///
    /// @param percent hears how far it is, 0 to 100
    Census census(IntConsumer percent) throws BadArchive, IOException {
        var census = new AtomicReference<@Nullable Census>();
        hear(PartMain.Kind.CENSUS, 0, told -> {
            told.census().ifPresent(census::set);
            percent.accept(told.percent());
        });
        return Optional.ofNullable(census.get()).orElseThrow(() -> new BadArchive(BadArchive.Reason.UNHEALTHY));
    }

    Part rows(PartMain.Kind kind, long owner) throws BadArchive, IOException {
        var rows = new Part.Gathering();
        var text = new AtomicReference<@Nullable RowText>();
        hear(kind, owner, told -> {
            told.table().ifPresent(table -> {
                rows.begin(table);
                text.set(RowText.of(table));
            });
            if (told.row().isPresent()) {
                rows.add(read(text.get(), told.row().get()));
            }
        });
        return rows.whole();
    }

    private static @Nullable Object[] read(@Nullable RowText text, String row) throws BadArchive {
        try {
            if (text != null) {
                return text.read(row);
            }
        } catch (CannotTransfer e) {
            throw new BadArchive(BadArchive.Reason.UNHEALTHY);
        }
        throw new BadArchive(BadArchive.Reason.UNHEALTHY);
    }

    private interface Heard {
        void take(PartMain.Told told) throws BadArchive;
    }

    private void hear(PartMain.Kind kind, long owner, Heard heard) throws BadArchive, IOException {
        var folder = archive.database().toAbsolutePath().toString();
        var order = new PartMain.Order(kind, folder, archive.key(), owner);
        Beside.run(PartMain.class, order, line -> {
            var told = Wire.readLong(line, PartMain.Told.class);
            heard.take(told);
            return told.ended();
        });
    }
}
