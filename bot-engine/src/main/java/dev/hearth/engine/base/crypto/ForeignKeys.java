package dev.hearth.engine.base.crypto;

import dev.hearth.engine.base.id.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A key store of another installation, or a copy of one: read, and never written.
public final class ForeignKeys {
    private final Map<String, List<MemberKey>> kept = new HashMap<>();
    private final Map<String, Instant> tombstones = new HashMap<>();
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
                if (!foreign.takes(record)) {
                    throw new KeysUnusable(KeysUnusable.Reason.DAMAGED, store);
                }
            }
            return foreign;
        } catch (IOException e) {
            throw new KeysUnusable(KeysUnusable.Reason.UNREACHABLE, store);
        }
    }

    /// Whether a record is a key or a tombstone.
    private boolean takes(byte[] record) {
        var name = KeyWrap.name(record);
        var key = wrapping.unwrap(record);
        var at = wrapping.deletedAt(record);
        key.ifPresent(
                fresh -> kept.computeIfAbsent(name, _ -> new ArrayList<>()).add(fresh));
        at.ifPresent(moment -> tombstones.put(name, moment));
        return key.isPresent() || at.isPresent();
    }

    /// When a member had their data deleted there; empty if they never did.
    Optional<Instant> deletedAt(UserId user) {
        return Optional.ofNullable(tombstones.get(wrapping.name(user)));
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
