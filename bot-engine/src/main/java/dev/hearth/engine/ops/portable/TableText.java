package dev.hearth.engine.ops.portable;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.store.ColumnKind;
import dev.hearth.engine.base.store.Rows;
import dev.hearth.engine.base.store.TableShape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table as lines, in the order of its key, with what is to be said of them.
final class TableText {
    private final TableShape shape;
    private final Texts texts;
    private final SealedTexts sealed;
    private final MessageDigest digest = sha256();
    private final List<ColumnKind> kinds;
    private final RowText text;
    private final Runnable step;
    private long rows;
    private long bytes;
    private long unreadable;

    /// @param step runs after each row
    TableText(TableShape shape, Texts texts, MemberSeal seal, Runnable step) {
        this.shape = shape;
        this.texts = texts;
        this.sealed = new SealedTexts(seal, shape);
        this.kinds = kinds();
        this.text = new RowText(
                shape.columns().stream().map(TableShape.Column::name).toList(), kinds);
        this.step = step;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private List<ColumnKind> kinds() {
        var all = new ArrayList<>(
                shape.columns().stream().map(TableShape.Column::kind).toList());
        if (texts == Texts.READABLE) {
            sealed.columns().forEach(column -> all.set(column, ColumnKind.TEXT));
        }
        return all;
    }

    /// Writes all rows; called once.
    Contents.Table write(Rows from, OutputStream out) {
        from.each(shape, row -> {
            if (texts == Texts.SEALED || opened(row)) {
                line(row, out);
            }
            step.run();
        });
        return new Contents.Table(
                shape.name(), columns(), rows, bytes, HexFormat.of().formatHex(digest.digest()), unreadable);
    }

    private List<Contents.Column> columns() {
        var columns = new ArrayList<Contents.Column>();
        for (int i = 0; i < kinds.size(); i++) {
            columns.add(Contents.Column.of(shape.columns().get(i), kinds.get(i)));
        }
        return columns;
    }

    /// Puts words in the place of sealed texts.
    ///
    /// @return whether there is a row left: one that is nothing without its text went with its key
    private boolean opened(@Nullable Object[] row) {
        for (int column : sealed.columns()) {
            if (row[column] != null) {
                var words = sealed.open(row, column);
                row[column] = words.orElse(null);
                if (words.isEmpty()) {
                    unreadable++;
                    if (!shape.columns().get(column).optional()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void line(@Nullable Object[] row, OutputStream out) {
        var line = (text.write(row) + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(line);
        bytes += line.length;
        rows++;
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
