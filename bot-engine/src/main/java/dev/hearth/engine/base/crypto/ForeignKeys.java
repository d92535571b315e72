package dev.hearth.engine.base.crypto;

import dev.hearth.engine.base.id.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A key store of another installation, or a copy of one: read, and never written.
public final class ForeignKeys {
    private final Map<String, List<MemberKey>> kept = new HashMap<>();
    private final KeyWrap wrapping;

    private ForeignKeys(KeyWrap wrapping) {
        this.wrapping = wrapping;
    }

    /// Whether a file is the key store that these keys open, or a copy of it.
    public static boolean fits(Path store, DataKeys keys) throws IOException {
        try (var in = Files.newInputStream(store)) {
            return new KeyWrap(keys).whyNot(in.readNBytes(KeyWrap.HEAD)).isEmpty();
        }
    }

    /// Whether two key stores, by their bytes, belong to the same master key.
    public static boolean sameInstallation(byte[] one, byte[] other) {
        return one.length >= KeyWrap.HEAD
                && other.length >= KeyWrap.HEAD
                && Arrays.equals(one, 0, KeyWrap.HEAD, other, 0, KeyWrap.HEAD);
    }

    /// Reads a key store.
    ///
    /// @throws KeysUnusable if it is damaged, or other keys open it
    public static ForeignKeys read(Path store, DataKeys keys) throws KeysUnusable {
        var wrapping = new KeyWrap(keys);
        try {
            var content = Files.readAllBytes(store);
            var wrong = wrapping.whyNot(Arrays.copyOf(content, Math.min(content.length, KeyWrap.HEAD)));
            if (wrong.isPresent()) {
                throw new KeysUnusable(wrong.get(), store);
            }
            var foreign = new ForeignKeys(wrapping);
            for (var record : KeyFile.records(content, KeyWrap.HEAD, KeyWrap.RECORD, Aead.TAG)) {
                var key =
                        wrapping.unwrap(record).orElseThrow(() -> new KeysUnusable(KeysUnusable.Reason.DAMAGED, store));
                foreign.kept
                        .computeIfAbsent(KeyWrap.name(record), _ -> new ArrayList<>())
                        .add(key);
            }
            return foreign;
        } catch (IOException e) {
            throw new KeysUnusable(KeysUnusable.Reason.UNREACHABLE, store);
        }
    }

    /// The keys of a member, in the order in which they were made.
    List<MemberKey> of(UserId user) {
        return kept.getOrDefault(wrapping.name(user), List.of());
    }

    /// Without what it holds.
    @Override
    public String toString() {
        return "ForeignKeys";
    }
}
