package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The members' keys at a target: one current copy apart from every archive, so that a key that was destroyed is soon
/// in no file any more. The copy is written beside, read back and swapped; a bad write costs nothing.
final class KeyStoreCopy {
    private static final String NAME = "members.keys";

    private KeyStoreCopy() {}

    /// Brings the copy up to date.
    ///
    /// @param store  the key store's file; nothing happens if there is none
    /// @param target a folder; nothing happens if there is none
    static void refresh(Path store, Path target) throws IOException {
        if (!Files.exists(store) || !Files.isDirectory(target)) {
            return;
        }
        var now = Files.readAllBytes(store);
        var copy = target.resolve(NAME);
        if (Files.exists(copy) && Arrays.equals(Files.readAllBytes(copy), now)) {
            return;
        }
        OwnerOnly.write(copy, now);
        if (!Arrays.equals(Files.readAllBytes(copy), now)) {
            throw new IOException("the target kept something else than was written");
        }
    }

    /// Takes the copy away, and what a crash left of its writing.
    static void remove(Path target) throws IOException {
        Files.deleteIfExists(target.resolve(NAME));
        Files.deleteIfExists(target.resolve(NAME + ".new"));
    }
}
