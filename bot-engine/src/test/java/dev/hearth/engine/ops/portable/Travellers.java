package dev.hearth.engine.ops.portable;

import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.TableShape;
import dev.hearth.engine.base.store.TestStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An installation with real keys and a real database on either engine, and rows that are hard to carry.
final class Travellers implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-26T12:00:00.123456Z");
    static final int ROWS = 9;

    /// At most eight units of UTF-16, for some columns are that short.
    private static final List<String> TEXTS =
            List.of("plain", "", " ", "a\"b\\c", "\t\r\n\u0001", "ä€𝄞ñ", "عر\u202eאב", "'--;%_", "\u007f\ufffe\uffff");
    private static final List<Instant> INSTANTS = List.of(
            Instant.EPOCH,
            Instant.parse("2026-10-25T00:30:00.000001Z"),
            Instant.parse("2026-10-25T01:30:00.999999Z"),
            Instant.parse("1900-01-01T00:00:00.5Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"));

    final MemberKeys keys;
    final Database database;
    final Exporter.Source source;
    final MemberSeal seal;

    /// @param home a folder that is there; installations with one home have the same keys
    Travellers(Path home, TestStores.Engine engine) throws Exception {
        var keyFolder = home.resolve("keys");
        var master = MasterKey.openOrCreate(new OwnerOnlyKeyFile(keyFolder));
        keys = MemberKeys.open(keyFolder.resolve("members.keys"), master);
        seal = new MemberSeal(keys);
        database = TestStores.open(TestStores.fresh(engine));
        var name = HexFormat.of().formatHex(new BackupKeys(master).name());
        source = new Exporter.Source(home.resolve("scratch"), database, seal, name, "1.2.3", keys::isDestroyedSince);
    }

    Contents export(Path file, Texts texts) throws Exception {
        return new Exporter(source, InstantSource.fixed(NOON)).export(file, texts, _ -> {});
    }

    Contents load(Path file) throws Exception {
        return new Importer(source).load(file, _ -> {});
    }

    /// Fills every column of every table, and leaves every one empty that may be.
    ///
    /// @param words whether bytes are texts that are sealed as they should be
    void fill(boolean words) {
        database.changeRows(rows -> {
            for (var table : rows.tables()) {
                var made = java.util.stream.IntStream.range(0, ROWS)
                        .mapToObj(i -> row(table, i, words))
                        .iterator();
                rows.insert(table, () -> next(made));
            }
            return true;
        });
    }

    private static @Nullable Object @Nullable [] next(Iterator<@Nullable Object[]> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    private @Nullable Object[] row(TableShape table, int number, boolean words) {
        var row = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < row.length; i++) {
            var column = table.columns().get(i);
            boolean empty = column.optional() && number % 3 == 2;
            row[i] = empty ? null : value(table, column, number);
        }
        if (words) {
            var sealed = new SealedTexts(seal, table);
            for (int column : sealed.columns()) {
                row[column] = row[column] == null ? null : sealed(sealed, row, column, number);
            }
        }
        return row;
    }

    private static byte[] sealed(SealedTexts sealed, @Nullable Object[] row, int column, int number) {
        row[column] = "words " + TEXTS.get(number);
        return sealed.seal(row, column);
    }

    private static Object value(TableShape table, TableShape.Column column, int number) {
        boolean isKey = table.key().contains(column.name()) || column.name().equals("case_number");
        return switch (column.kind()) {
            case INTEGER -> isKey || number > 1 ? number : number == 0 ? Short.MIN_VALUE : (int) Short.MAX_VALUE;
            case LONG -> column.name().endsWith("id") ? Long.MAX_VALUE - number : Long.MIN_VALUE + number;
            case TEXT -> isKey ? "Key_" + number : TEXTS.get(number);
            case INSTANT -> isKey ? NOON.plusSeconds(number) : INSTANTS.get(number % INSTANTS.size());
            case BYTES -> new byte[] {0, -1, (byte) number, 13, 10};
        };
    }

    static Path home(Path folder, String name) throws Exception {
        var home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("keys"));
        return home;
    }

    @Override
    public void close() {
        database.close();
        keys.close();
    }
}
