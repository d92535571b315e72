package dev.hearth.engine.ops.selective;

import dev.hearth.control.Wire;
import dev.hearth.engine.base.store.CopiedDatabase;
import dev.hearth.engine.base.store.GuildRows;
import dev.hearth.engine.base.store.MemberRows;
import dev.hearth.engine.base.store.Rows;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.base.store.TableShape;
import dev.hearth.engine.ops.backup.Beside;
import dev.hearth.engine.ops.portable.RowText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/// Looks into a copy of the database in a process of its own: one [Order] line in, [Told] lines out.
public final class PartMain {
    private PartMain() {}

    /// What is wanted of it.
    ///
    /// @param folder where the copy lies
    /// @param key    what opens it, as hexadecimal digits
    /// @param owner  whose rows: a guild's or a member's id; 0 for none, but what there is in all
    record Order(Kind kind, String folder, String key, long owner) {
        /// Without the key.
        @Override
        public String toString() {
            return "Order[" + kind + "]";
        }
    }

    /// What is wanted.
    enum Kind {
        CENSUS,
        GUILD,
        MEMBER
    }

    /// How far it is, or a part of the answer.
    ///
    /// @param table the shape of the rows that follow
    /// @param row   one of them, as a line of its own
    record Told(int percent, Optional<Census> census, Optional<TableShape> table, Optional<String> row, boolean ended) {
        private static Told far(int percent) {
            return new Told(percent, Optional.empty(), Optional.empty(), Optional.empty(), false);
        }

        private static Told census(Census census) {
            return new Told(100, Optional.of(census), Optional.empty(), Optional.empty(), false);
        }

        private static Told table(TableShape table) {
            return new Told(0, Optional.empty(), Optional.of(table), Optional.empty(), false);
        }

        private static Told row(String row) {
            return new Told(0, Optional.empty(), Optional.empty(), Optional.of(row), false);
        }

        private static Told end() {
            return new Told(100, Optional.empty(), Optional.empty(), Optional.empty(), true);
        }
    }

    public static void main(String[] args) throws IOException, Wire.Unreadable {
        var order = Beside.order(Order.class);
        System.exit(carryOut(order, System.out) ? 0 : 1);
    }

    private static boolean carryOut(Order order, PrintStream out) {
        try {
            var key = new SecretKeySpec(HexFormat.of().parseHex(order.key()), "AES");
            CopiedDatabase.change(Path.of(order.folder()), key, rows -> {
                answer(order, rows, out);
                return true;
            });
            tell(out, Told.end());
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    private static void answer(Order order, Rows rows, PrintStream out) {
        switch (order.kind()) {
            case CENSUS -> tell(out, Told.census(Census.of(rows, percent -> tell(out, Told.far(percent)))));
            case GUILD -> tell(out, rows, GuildRows.tables(rows), GuildRows.OWNER, order.owner());
            case MEMBER -> tell(out, rows, MemberRows.tables(rows), MemberRows.OWNER, order.owner());
        }
    }

    private static void tell(PrintStream out, Rows rows, List<TableShape> tables, String column, long owner) {
        for (var table : tables) {
            var text = RowText.of(table);
            tell(out, Told.table(table));
            rows.of(table, column, owner, row -> tell(out, Told.row(text.write(row))));
        }
    }

    private static void tell(PrintStream out, Told told) {
        out.println(Wire.line(told));
        out.flush();
    }
}
