package dev.hearth.engine.base.crypto;

import dev.hearth.engine.base.id.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, MemberKey> kept = new ConcurrentHashMap<>();
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
        var wrapping = new KeyWrap(master);
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

    /// The member's key; empty if they have none, or it was destroyed.
    Optional<MemberKey> find(UserId user) {
        return Optional.ofNullable(kept.get(wrapping.name(user)));
    }

    /// The member's key, a new one if they have none.
    ///
    /// @throws NotKept if a new one could not be written down
    MemberKey keyOf(UserId user) {
        var name = wrapping.name(user);
        var found = kept.get(name);
        return found == null ? written(() -> create(name)) : found;
    }

    /// Destroys the member's key for good and leaves a tombstone, also of one who has no key: data from before that
    /// moment is not to come back with an old copy.
    ///
    /// @param at the present moment
    /// @throws NotKept if the file could not be written anew; then the key may still be there, and trying again is
    /// right
    public void destroy(UserId user, Instant at) {
        var name = wrapping.name(user);
        written(() -> {
            var records = recordsWithout(name);
            records.add(wrapping.tombstone(name, at));
            file.rewrite(records);
            tombstones.put(name, at.truncatedTo(ChronoUnit.MILLIS));
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
            return meanwhile;
        }
        var secret = new byte[KeyWrap.KEY];
        random.nextBytes(secret);
        var key = new MemberKey(random.nextInt(), new SecretKeySpec(secret, "AES"));
        file.append(wrapping.wrap(name, key));
        kept.put(name, key);
        return key;
    }

    private List<byte[]> recordsWithout(String name) {
        var records = new ArrayList<byte[]>();
        kept.forEach((other, key) -> {
            if (!other.equals(name)) {
                records.add(wrapping.wrap(other, key));
            }
        });
        tombstones.forEach((other, at) -> {
            if (!other.equals(name)) {
                records.add(wrapping.tombstone(other, at));
            }
        });
        return records;
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
        var deleted = wrapping.deletedAt(record);
        boolean wrong = key.isPresent()
                ? kept.put(name, key.get()) != null
                : deleted.isEmpty() || tombstones.put(name, deleted.get()) != null;
        if (wrong) {
            throw new KeysUnusable(KeysUnusable.Reason.DAMAGED, path);
        }
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
