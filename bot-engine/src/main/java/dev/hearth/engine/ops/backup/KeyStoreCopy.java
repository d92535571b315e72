package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.crypto.ForeignKeys;
import dev.hearth.engine.base.crypto.KeysUnusable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The members' keys at a target: one current copy apart from every archive, so that a key which was destroyed is soon
/// in no file any more. The copy is written beside, read back and swapped; a bad write costs nothing.
///
/// A copy that another installation left there may be all that opens its members' texts: it is put aside under another
/// name, and never written over.
public final class KeyStoreCopy {
    private static final String NAME = "members.keys";
    private static final String ALL = "members*.keys";

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
        if (Files.exists(copy)) {
            var there = Files.readAllBytes(copy);
            if (Arrays.equals(there, now)) {
                return;
            }
            if (!ForeignKeys.sameInstallation(there, now)) {
                putAside(copy);
            }
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

    /// Gives a key store that is not ours another name; nothing happens if there is none.
    public static void putAside(Path store) throws IOException {
        if (!Files.exists(store)) {
            return;
        }
        int number = 1;
        while (Files.exists(aside(store, number))) {
            number++;
        }
        Files.move(store, aside(store, number));
    }

    private static Path aside(Path store, int number) {
        return store.resolveSibling("members-" + number + ".keys");
    }

    /// The members' keys that belong to an archive, from beside it.
    ///
    /// @throws BadArchive if there are none, or they are damaged
    static ForeignKeys beside(Path archive, DataKeys keys) throws BadArchive, IOException {
        var folder = archive.toAbsolutePath().getParent();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ALL)) {
            for (Path file : files) {
                if (ForeignKeys.fits(file, keys)) {
                    return ForeignKeys.read(file, keys);
                }
            }
        } catch (KeysUnusable e) {
            throw new BadArchive(BadArchive.Reason.MEMBER_KEYS_DAMAGED);
        }
        throw new BadArchive(BadArchive.Reason.NO_MEMBER_KEYS);
    }
}
