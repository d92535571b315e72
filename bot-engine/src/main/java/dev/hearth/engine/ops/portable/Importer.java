package dev.hearth.engine.ops.portable;

import dev.hearth.engine.base.store.ColumnKind;
import dev.hearth.engine.base.store.MemberRows;
import dev.hearth.engine.base.store.Rows;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.base.store.TableShape;
import dev.hearth.engine.ops.portable.CannotTransfer.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Brings an export into an empty database, all of it in one transaction: it is read to its end first, then kept, then
/// read back from the database and held against the export, and only then committed.
public final class Importer {
    private static final int READ = 30;
    private static final int KEPT = 70;

    private final Exporter.Source source;
    private String table = "";

    public Importer(Exporter.Source source) {
        this.source = source;
    }

    /// What an export holds, after a check of all of it that needs no database.
    ///
    /// @param newest the newest schema that this version knows
    public static Contents check(Path file, int newest, IntConsumer percent) throws CannotTransfer, IOException {
        try (var export = ExportFile.open(file)) {
            check(export, file, newest, percent);
            return export.contents();
        }
    }

    private static void check(ExportFile export, Path file, int newest, IntConsumer percent)
            throws CannotTransfer, IOException {
        var contents = export.contents();
        if (contents.schema() > newest) {
            throw new CannotTransfer(Reason.NEWER_SCHEMA, contents.product());
        }
        if (contents.size() > file.toAbsolutePath().toFile().getFreeSpace()) {
            throw new CannotTransfer(Reason.TOO_LARGE);
        }
        export.verify(percent);
    }

    /// Imports an export.
    ///
    /// @param percent hears how far it is, 0 to 100
    /// @throws CannotTransfer if it cannot be used here; then the database is as empty as before
    public Contents load(Path file, IntConsumer percent) throws CannotTransfer, IOException {
        try (var export = ExportFile.open(file)) {
            var newest = source.database().changeRows(Rows::schema);
            check(export, file, newest, far -> percent.accept(far * READ / 100));
            var contents = export.contents();
            if (contents.texts() == Texts.SEALED && !contents.key().equals(source.key())) {
                throw new CannotTransfer(Reason.WRONG_KEY);
            }
            keep(export, percent);
            return contents;
        }
    }

    private void keep(ExportFile export, IntConsumer percent) throws CannotTransfer, IOException {
        try {
            source.database().changeRows(rows -> {
                kept(export, rows, percent);
                return true;
            });
        } catch (Stopped e) {
            throw e.why;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (StoreException e) {
            if (e.kind() == StoreException.Kind.BROKEN && !table.isEmpty()) {
                throw new CannotTransfer(Reason.DOES_NOT_FIT, table);
            }
            throw e;
        }
    }

    private void kept(ExportFile export, Rows rows, IntConsumer percent) {
        try {
            var present = rows.tables();
            for (var each : present) {
                if (rows.count(each) > 0) {
                    throw new CannotTransfer(Reason.NOT_EMPTY, each.name());
                }
            }
            var shapes = new ArrayList<TableShape>();
            for (var each : export.contents().tables()) {
                shapes.add(shape(present, each, export.contents().texts()));
            }
            fill(export, rows, shapes, percent);
            compare(export.contents(), rows, shapes, percent);
            var created = export.contents().created();
            MemberRows.deleteOf(rows, user -> source.destroyedSince().test(user, created));
        } catch (CannotTransfer e) {
            throw new Stopped(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The table here that one of the export goes into, seen with the columns that it has there.
    private TableShape shape(List<TableShape> present, Contents.Table table, Texts texts) throws CannotTransfer {
        var here = present.stream()
                .filter(each -> each.name().equals(table.name()))
                .findFirst()
                .orElseThrow(() -> new CannotTransfer(Reason.UNKNOWN, table.name()));
        var names = new ArrayList<String>();
        for (var column : table.columns()) {
            var written = column.kind();
            var isText = texts == Texts.READABLE && written == ColumnKind.TEXT;
            var fits = here.column(column.name())
                    .map(TableShape.Column::kind)
                    .filter(kind -> kind == written || (isText && kind == ColumnKind.BYTES));
            if (fits.isEmpty() || names.contains(column.name())) {
                throw new CannotTransfer(Reason.UNKNOWN, table.name() + "." + column.name());
            }
            names.add(column.name());
        }
        return here.only(names);
    }

    private void fill(ExportFile export, Rows rows, List<TableShape> shapes, IntConsumer percent)
            throws CannotTransfer, IOException {
        var tables = export.contents().tables();
        for (int i = 0; i < shapes.size(); i++) {
            table = shapes.get(i).name();
            try (var lines = export.lines(tables.get(i))) {
                rows.insert(
                        shapes.get(i),
                        giver(lines, shapes.get(i), export.contents().texts()));
            }
            percent.accept(READ + (i + 1) * (KEPT - READ) / shapes.size());
        }
    }

    private Rows.Giver giver(Lines lines, TableShape shape, Texts texts) {
        var sealed = new SealedTexts(source.seal(), shape);
        return () -> {
            try {
                var row = lines.next();
                return row == null || texts == Texts.SEALED ? row : sealed(sealed, row);
            } catch (CannotTransfer e) {
                throw new Stopped(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static @Nullable Object[] sealed(SealedTexts sealed, @Nullable Object[] row) {
        for (int column : sealed.columns()) {
            if (row[column] instanceof String) {
                row[column] = sealed.seal(row, column);
            }
        }
        return row;
    }

    /// Reads back what is kept now.
    private void compare(Contents contents, Rows rows, List<TableShape> shapes, IntConsumer percent)
            throws CannotTransfer {
        for (int i = 0; i < shapes.size(); i++) {
            table = shapes.get(i).name();
            var kept = new TableText(shapes.get(i), contents.texts(), source.seal(), () -> {})
                    .write(rows, OutputStream.nullOutputStream());
            if (!kept.sha256().equals(contents.tables().get(i).sha256())) {
                throw new CannotTransfer(Reason.DOES_NOT_FIT, table);
            }
            percent.accept(KEPT + (i + 1) * (100 - KEPT) / shapes.size());
        }
    }

    /// Leaves a transaction, so that nothing of it stays.
    private static final class Stopped extends RuntimeException {
        private final transient CannotTransfer why;

        Stopped(CannotTransfer why) {
            super(why.reason().name());
            this.why = why;
        }
    }
}
