package dev.hearth.engine.ops.backup;

import dev.hearth.control.Wire;
import dev.hearth.engine.base.store.CopiedDatabase;
import dev.hearth.engine.base.store.StoreUnusable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Opens a copy of the database in a process of its own: one [Order] line in, [Told] lines out. A damaged copy can
/// take down no more than this process, and none of its pages gets into the engine's memory.
public final class CheckMain {
    private CheckMain() {}

    /// What is to be checked.
    ///
    /// @param folder where the copy lies
    /// @param key    what opens it, as hexadecimal digits
    /// @param next   what is to open it from now on; empty if that is the same
    /// @param known  whether every byte of it is known to be as it was when it was checked
    record Order(String folder, String key, String next, boolean known) {
        /// Without the key.
        @Override
        public String toString() {
            return "Order[" + folder + "]";
        }
    }

    /// How far it is, or, at last, what was found.
    ///
    /// @param whole whether the copy is whole; absent until that is known
    record Told(int percent, boolean ended, boolean whole, int schema, int guilds, Map<String, Long> rows) {
        static Told far(int percent) {
            return new Told(percent, false, false, 0, 0, Map.of());
        }

        static Told whole(CopiedDatabase.Found found) {
            return new Told(100, true, true, found.schema(), found.guilds(), found.rows());
        }

        static Told broken() {
            return new Told(100, true, false, 0, 0, Map.of());
        }

        CopiedDatabase.Found found() {
            return new CopiedDatabase.Found(schema, guilds, rows);
        }
    }

    public static void main(String[] args) throws IOException, Wire.Unreadable {
        var order = Beside.order(Order.class);
        System.exit(check(order, System.out) ? 0 : 1);
    }

    private static boolean check(Order order, PrintStream out) {
        try {
            var key = key(order.key());
            if (!order.next().isEmpty()) {
                var next = key(order.next());
                CopiedDatabase.rekey(Path.of(order.folder()), key, next);
                key = next;
            }
            tell(out, Told.whole(found(order, key, percent -> tell(out, Told.far(percent)))));
            return true;
        } catch (StoreUnusable e) {
            tell(out, Told.broken());
            return false;
        }
    }

    private static CopiedDatabase.Found found(Order order, SecretKey key, IntConsumer percent) throws StoreUnusable {
        var folder = Path.of(order.folder());
        return order.known() ? CopiedDatabase.count(folder, key) : CopiedDatabase.check(folder, key, percent);
    }

    private static SecretKey key(String hex) {
        return new SecretKeySpec(HexFormat.of().parseHex(hex), "AES");
    }

    private static void tell(PrintStream out, Told told) {
        out.println(Wire.line(told));
        out.flush();
    }
}
