package dev.hearth.engine.ops.backup;

import dev.hearth.control.Wire;
import dev.hearth.engine.base.store.CopiedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/// Has a copy of the database checked by a process of its own.
final class DatabaseCheck {
    private DatabaseCheck() {}

    /// @param percent hears how far it is, 0 to 100
    /// @throws BadArchive if the copy is not whole
    static CopiedDatabase.Found check(Path folder, SecretKey key, IntConsumer percent) throws BadArchive, IOException {
        return carryOut(new CheckMain.Order(whole(folder), hex(key), "", false), percent);
    }

    /// Has a copy opened and counted of which every byte is known to be as it was when it was checked.
    ///
    /// @throws BadArchive if the copy is not whole
    static CopiedDatabase.Found count(Path folder, SecretKey key) throws BadArchive, IOException {
        return carryOut(new CheckMain.Order(whole(folder), hex(key), "", true), _ -> {});
    }

    /// Has it encrypted anew before it is checked.
    ///
    /// @param percent hears how far it is, 0 to 100
    /// @throws BadArchive if the copy is not whole, or this key does not open it
    static CopiedDatabase.Found rekey(Path folder, SecretKey from, SecretKey to, IntConsumer percent)
            throws BadArchive, IOException {
        return carryOut(new CheckMain.Order(whole(folder), hex(from), hex(to), false), percent);
    }

    private static String whole(Path folder) {
        return folder.toAbsolutePath().toString();
    }

    private static String hex(SecretKey key) {
        return HexFormat.of().formatHex(key.getEncoded());
    }

    private static CopiedDatabase.Found carryOut(CheckMain.Order order, IntConsumer percent)
            throws BadArchive, IOException {
        var found = new AtomicReference<CopiedDatabase.@Nullable Found>();
        Beside.run(CheckMain.class, order, line -> {
            var told = Wire.read(line, CheckMain.Told.class);
            if (told.ended() && told.whole()) {
                found.set(told.found());
            } else {
                percent.accept(told.percent());
            }
            return told.ended();
        });
        return Optional.ofNullable(found.get()).orElseThrow(() -> new BadArchive(BadArchive.Reason.UNHEALTHY));
    }
}
