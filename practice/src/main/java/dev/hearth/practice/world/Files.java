package dev.hearth.practice.world;

import dev.hearth.practice.wire.Body;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// What was attached to messages; the oldest go first when there is too much.
public final class Files {
    private static final long MOST_BYTES = 64L << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Long, File> kept = new LinkedHashMap<>();
    private long bytes;

    public void keep(long id, File file) {
        lock.lock();
        try {
            kept.put(id, file);
            bytes += file.body().length();
            var oldest = kept.values().iterator();
            while (bytes > MOST_BYTES && oldest.hasNext()) {
                bytes -= oldest.next().body().length();
                oldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    public Optional<File> find(long id) {
        lock.lock();
        try {
            return Optional.ofNullable(kept.get(id));
        } finally {
            lock.unlock();
        }
    }

    /// One file as it was sent.
    public record File(String name, String contentType, Body body) {}
}
