package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpsertTest {
    private static final String UPDATE = "UPDATE check_in SET mood = :mood WHERE id = :id";
    private static final String INSERT = """
            INSERT INTO check_in (id, user_id, made_at, local_day, mood, activities)
            VALUES (:id, 7, CURRENT_TIMESTAMP, 20781, :mood, 0)""";

    @EveryStore
    void theFirstTimeInsertsTheSecondTimeUpdates(Database database) {
        upsert(database, 1, 3);
        upsert(database, 1, 5);
        upsert(database, 2, 4);

        assertThat(moods(database)).containsExactly(5, 4);
    }

    @EveryStore
    void manyAtOnceLeaveOneRow(Database database) throws Exception {
        var together = new CountDownLatch(4);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.rangeClosed(1, 4)
                    .mapToObj(mood -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        upsert(database, 1, mood);
                        return mood;
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }

        assertThat(moods(database)).hasSize(1);
    }

    /// Between the update, which finds nothing, and the insert another transaction makes the row. Derby lets nobody in
    /// there: its update locks the place where the row would be.
    @Test
    void whoComesSecondUpdatesWhatTheFirstInserted() {
        var bound = new AtomicInteger();
        try (var database = TestStores.open(TestStores.fresh(TestStores.Engine.POSTGRESQL))) {
            database.write(handle -> {
                Upsert.row(handle, UPDATE, INSERT, statement -> {
                    if (bound.incrementAndGet() == 2) {
                        CompletableFuture.runAsync(() -> upsert(database, 1, 3)).join();
                    }
                    return statement.bind("id", 1).bind("mood", 5);
                });
                return null;
            });

            assertThat(bound).hasValue(3);
            assertThat(moods(database)).containsExactly(5);
        }
    }

    @EveryStore
    void anotherFailureStays(Database database) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> database.write(handle -> {
                    Upsert.row(
                            handle,
                            UPDATE,
                            "INSERT INTO nowhere VALUES (:id, :mood)",
                            bind -> bind.bind("id", 1).bind("mood", 1));
                    return null;
                }));
    }

    private static void upsert(Database database, long id, int mood) {
        database.write(handle -> {
            Upsert.row(handle, UPDATE, INSERT, bind -> bind.bind("id", id).bind("mood", mood));
            return null;
        });
    }

    private static List<Integer> moods(Database database) {
        return database.read(handle -> handle.createQuery("SELECT mood FROM check_in ORDER BY id")
                .mapTo(Integer.class)
                .list());
    }
}
