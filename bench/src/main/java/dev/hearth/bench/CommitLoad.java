package dev.hearth.bench;

import dev.hearth.engine.base.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

/// Several writers at a time that commit one row after the other, as fast as they can.
final class CommitLoad implements AutoCloseable {
    private static final int WRITERS = 4;
    private static final int NOTE = 300;
    private static final String INSERT = """
            INSERT INTO check_in (id, user_id, guild_id, made_at, local_day, mood, intensity, activities, note)
            VALUES (:id, :user, 8, :at, 20781, 3, 2, 0, :note)""";

    private final Database database;
    private final AtomicLong ids;
    private final AtomicLong commits = new AtomicLong();
    private final LongAccumulator longest = new LongAccumulator(Math::max, 0);
    private final List<Thread> writers = new ArrayList<>();
    private volatile boolean ended;

    /// @param longestMillis how long the slowest commit took
    record Window(long commits, double longestMillis) {}

    private CommitLoad(Database database, AtomicLong ids) {
        this.database = database;
        this.ids = ids;
    }

    /// Begins to write.
    ///
    /// @param ids what the next row is called
    static CommitLoad on(Database database, AtomicLong ids) {
        var load = new CommitLoad(database, ids);
        for (int i = 0; i < WRITERS; i++) {
            int seed = i;
            load.writers.add(Thread.ofPlatform().name("writer-" + i).start(() -> load.write(new Random(seed))));
        }
        return load;
    }

    private void write(Random random) {
        while (!ended) {
            long start = System.nanoTime();
            insert(database, ids.incrementAndGet(), random, NOTE, 1);
            longest.accumulate(System.nanoTime() - start);
            commits.incrementAndGet();
        }
    }

    /// Writes rows in one transaction.
    ///
    /// @param first the first one's id
    static void insert(Database database, long first, Random random, int noteBytes, int rows) {
        database.write(handle -> {
            var batch = handle.prepareBatch(INSERT);
            for (int i = 0; i < rows; i++) {
                var note = new byte[noteBytes];
                random.nextBytes(note);
                batch.bind("id", first + i)
                        .bind("user", 1 + random.nextInt(1000))
                        .bind("at", Instant.now())
                        .bind("note", note)
                        .add();
            }
            return batch.execute();
        });
    }

    /// What happened since the last time it was asked.
    Window take() {
        return new Window(commits.getAndSet(0), longest.getThenReset() / 1e6);
    }

    @Override
    public void close() {
        ended = true;
        try {
            for (var writer : writers) {
                writer.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
