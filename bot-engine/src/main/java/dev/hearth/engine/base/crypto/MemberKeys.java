package dev.hearth.engine.base.crypto;

import dev.hearth.engine.base.id.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The key store: one random key for each member, wrapped by the master key, in a file apart from the database and from
/// every backup of it. Destroying a key makes all that the member wrote unreadable, wherever copies of it lie.
///
/// Safe for any number of threads; finding a key takes no lock. A key is on the disk before it is used. One thread
/// alone writes: an interrupted command would close the file under all others.
public final class MemberKeys implements AutoCloseable {
    private final KeyFile file;
    private final KeyWrap wrapping;
    private final Map<String, List<MemberKey>> kept = new ConcurrentHashMap<>();
    private final Map<String, Instant> tombstones = new ConcurrentHashMap<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("member-keys").factory());
    private final SecureRandom random = new SecureRandom();
    private volatile Runnable destroyed = () -> {};

    private MemberKeys(KeyFile file, KeyWrap wrapping) {
        this.file = file;
        this.wrapping = wrapping;
    }

    /// Opens the key store, or makes an empty one if this is the first start.
    ///
    /// @param path its file; the folder exists
    /// @param data what its keys open; if that exists and the file does not, no empty one is made in its place, in
    ///             which all that was ever sealed would look destroyed
    /// @throws KeysUnusable if a key of it cannot be had; then nothing was changed
    public static MemberKeys open(Path path, MasterKey master, Path... data) throws KeysUnusable {
        var wrapping = new KeyWrap(DataKeys.of(master));
        try {
            if (Files.exists(path)) {
                check(path, wrapping);
            } else if (Stream.of(data).anyMatch(Files::exists)) {
                throw new KeysUnusable(KeysUnusable.Reason.MISSING, path);
            }
            var keys = new MemberKeys(KeyFile.open(path, wrapping.head(), KeyWrap.RECORD, Aead.TAG), wrapping);
            keys.readOrClose(path);
            return keys;
        } catch (IOException e) {
            throw new KeysUnusable(KeysUnusable.Reason.UNREACHABLE, path);
        }
    }

    /// The member's keys, the one that seals last: more than one if what they wrote on another PC was brought here.
    /// None
    /// if they have none, or theirs were destroyed.
    List<MemberKey> find(UserId user) {
        return kept.getOrDefault(wrapping.name(user), List.of());
    }

    /// The member's key, a new one if they have none.
    ///
    /// @throws NotKept if a new one could not be written down
    MemberKey keyOf(UserId user) {
        var name = wrapping.name(user);
        var found = kept.get(name);
        return found == null ? written(() -> create(name)) : found.getLast();
    }

    /// Takes in the keys of members whose texts come from another installation, and who had theirs deleted there; their
    /// own keys here stay, and seal what they write from now on.
    ///
    /// @throws NotKept if the file could not be written anew; then it is as before
    public void adopt(ForeignKeys foreign, Set<UserId> people) {
        written(() -> {
            var keys = new HashMap<>(kept);
            var deleted = new HashMap<>(tombstones);
            for (var user : people) {
                var name = wrapping.name(user);
                var fresh = foreign.of(user).stream()
                        .filter(key -> isNew(kept, name, key))
                        .toList();
                if (!fresh.isEmpty()) {
                    keys.merge(name, fresh, (own, others) -> joined(others, own));
                }
                foreign.deletedAt(user).ifPresent(at -> deleted.merge(name, at, MemberKeys::later));
            }
            file.rewrite(recordsOf(keys, deleted));
            kept.putAll(keys);
            tombstones.putAll(deleted);
            return keys.size();
        });
    }

    /// Destroys the member's keys for good and leaves a tombstone, also of one who has none: data from before that
    /// moment is not to come back with an old copy.
    ///
    /// @param at the present moment
    /// @throws NotKept if the file could not be written anew; then the key may still be there, and trying again is
    /// right
    public void destroy(UserId user, Instant at) {
        var name = wrapping.name(user);
        written(() -> {
            var moment = at.truncatedTo(ChronoUnit.MILLIS);
            var deleted = new HashMap<>(tombstones);
            deleted.put(name, moment);
            file.rewrite(recordsOf(without(name), deleted));
            tombstones.put(name, moment);
            return kept.remove(name);
        });
        destroyed.run();
    }

    /// Whether a member's data was deleted at a moment or later: then what a copy of that moment holds of them is not
    /// to come back. What they wrote since is another matter.
    public boolean isDestroyedSince(UserId user, Instant moment) {
        var at = tombstones.get(wrapping.name(user));
        return at != null && !at.isBefore(moment.truncatedTo(ChronoUnit.MILLIS));
    }

    /// Tells whoever keeps a copy of the file that a key was destroyed, so that it goes there too.
    public void whenDestroyed(Runnable listener) {
        destroyed = listener;
    }

    /// Ends what is being written, then lets go of the file.
    @Override
    public void close() {
        writer.close();
        try {
            file.close();
        } catch (IOException e) {
            throw new NotKept(e);
        }
    }

    /// Without what it holds.
    @Override
    public String toString() {
        return "MemberKeys";
    }

    private <T extends @Nullable Object> T written(Callable<T> work) {
        try {
            return writer.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotKept(e);
        } catch (ExecutionException | RejectedExecutionException e) {
            throw new NotKept(e);
        }
    }

    private MemberKey create(String name) throws IOException {
        var meanwhile = kept.get(name);
        if (meanwhile != null) {
            return meanwhile.getLast();
        }
        var secret = new byte[KeyWrap.KEY];
        random.nextBytes(secret);
        var key = new MemberKey(random.nextInt(), new SecretKeySpec(secret, "AES"));
        file.append(wrapping.wrap(name, key));
        kept.put(name, List.of(key));
        return key;
    }

    private List<byte[]> recordsOf(Map<String, List<MemberKey>> keys, Map<String, Instant> deleted) {
        var records = new ArrayList<byte[]>();
        keys.forEach((name, all) -> all.forEach(key -> records.add(wrapping.wrap(name, key))));
        deleted.forEach((name, at) -> records.add(wrapping.tombstone(name, at)));
        return records;
    }

    private Map<String, List<MemberKey>> without(String name) {
        var others = new HashMap<>(kept);
        others.remove(name);
        return others;
    }

    private void readOrClose(Path path) throws IOException, KeysUnusable {
        try {
            for (var record : file.records()) {
                remember(record, path);
            }
            file.cutUnfinished();
        } catch (IOException | KeysUnusable e) {
            file.close();
            throw e;
        }
    }

    private void remember(byte[] record, Path path) throws KeysUnusable {
        var name = KeyWrap.name(record);
        var key = wrapping.unwrap(record);
        if (key.isPresent() ? !isNew(kept, name, key.get()) : isNoTombstone(record, name)) {
            throw new KeysUnusable(KeysUnusable.Reason.DAMAGED, path);
        }
        key.ifPresent(fresh -> kept.merge(name, List.of(fresh), MemberKeys::joined));
    }

    private boolean isNoTombstone(byte[] record, String name) {
        var at = wrapping.deletedAt(record);
        return at.isEmpty() || tombstones.put(name, at.get()) != null;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isNew(Map<String, List<MemberKey>> all, String name, MemberKey key) {
        return all.getOrDefault(name, List.of()).stream().noneMatch(known -> known.number() == key.number());
    }

    private static List<MemberKey> joined(List<MemberKey> first, List<MemberKey> last) {
        return Stream.concat(first.stream(), last.stream()).toList();
    }

    private static void check(Path path, KeyWrap wrapping) throws IOException, KeysUnusable {
        try (var in = Files.newInputStream(path)) {
            var wrong = wrapping.whyNot(in.readNBytes(KeyWrap.HEAD));
            if (wrong.isPresent()) {
                throw new KeysUnusable(wrong.get(), path);
            }
        }
    }

    /// A key could not be written down, or not be taken out: the disk failed, or the caller was interrupted.
    public static final class NotKept extends RuntimeException {
        NotKept(Exception cause) {
            super("the key store could not be written", cause);
        }
    }
}
