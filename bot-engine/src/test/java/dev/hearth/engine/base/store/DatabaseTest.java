package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

class DatabaseTest {
    @EveryStore
    void keepsWhatWasWritten(Database database) {
        CheckInRows.insert(database, 1);

        assertThat(CheckInRows.count(database)).isEqualTo(1);
    }

    @EveryStore
    void countsTheRowsOfEachTable(Database database) {
        CheckInRows.insert(database, 1);
        CheckInRows.insert(database, 2);

        assertThat(database.countRows()).containsEntry("CHECK_IN", 2L).containsEntry("GUILD_SETTING", 0L);
    }

    @EveryStore
    void aFailedWriteChangesNothing(Database database) {
        CheckInRows.insert(database, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> database.write(handle -> {
                    handle.execute("DELETE FROM check_in");
                    throw new IllegalArgumentException("on purpose");
                }))
                .withMessage("on purpose");

        assertThat(CheckInRows.count(database)).isEqualTo(1);
    }

    @EveryStore
    void transactionsDoNotNest(Database database) {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.write(handle -> database.write(inner -> 1)))
                .withMessageContaining("pass the handle on");
        assertThatIllegalStateException().isThrownBy(() -> database.read(handle -> database.write(inner -> 1)));
        assertThatIllegalStateException().isThrownBy(() -> database.write(handle -> database.read(inner -> 1)));
    }

    @EveryStore
    void aReadChangesNothing(Database database) {
        CheckInRows.insert(database, 1);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> database.read(handle -> handle.execute("DELETE FROM check_in")));

        assertThat(CheckInRows.count(database)).isEqualTo(1);
        CheckInRows.insert(database, 2);
    }

    @EveryStore
    void nullsNeedNoType(Database database) {
        CheckInRows.insert(database, 1);

        var updated = database.write(
                handle -> handle.createUpdate("UPDATE check_in SET guild_id = :guild, note = :note WHERE made_at > :at")
                        .bind("guild", (Object) null)
                        .bind("note", (Object) null)
                        .bind("at", (Instant) null)
                        .execute());

        assertThat(updated).isZero();
    }

    @EveryStore
    void firstRowsAreAskedForAlike(Database database) {
        IntStream.rangeClosed(1, 5).forEach(id -> CheckInRows.insert(database, id));

        var firsts = database.read(
                handle -> handle.createQuery("SELECT id FROM check_in ORDER BY id FETCH FIRST :n ROWS ONLY")
                        .bind("n", 2)
                        .mapTo(Long.class)
                        .list());

        assertThat(firsts).containsExactly(1L, 2L);
    }

    @EveryStore
    void whoFindsNoLockInTimeIsToldThatItIsBusy(Database database) throws Exception {
        CheckInRows.insert(database, 1);
        var changed = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var holder = threads.submit(() -> database.write(handle -> {
                handle.execute("UPDATE check_in SET mood = 1");
                changed.countDown();
                return awaited(done);
            }));
            changed.await();

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> database.write(handle -> handle.execute("UPDATE check_in SET mood = 2")))
                    .returns(StoreException.Kind.BUSY, StoreException::kind);

            done.countDown();
            assertThat(holder.get()).isTrue();
        }
    }

    @EveryStore
    void moreThanEightAtATimeWait(Database database) throws InterruptedException, ExecutionException, TimeoutException {
        var working = new CountDownLatch(Database.CONNECTIONS);
        var done = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Database.CONNECTIONS; i++) {
                threads.execute(() -> database.read(handle -> {
                    working.countDown();
                    return awaited(done);
                }));
            }
            working.await();
            var next = threads.submit(() -> CheckInRows.count(database));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> next.get(200, TimeUnit.MILLISECONDS));

            done.countDown();
            assertThat(next.get(5, TimeUnit.SECONDS)).isZero();
        }
    }

    /// A command that takes too long is interrupted, wherever it is.
    @EveryStore
    void interruptedWorkHarmsNobodyElse(Database database) throws InterruptedException {
        var acknowledged = new AtomicInteger();
        for (int i = 1; i <= 40; i++) {
            var id = i;
            var worker = Thread.ofVirtual().start(() -> {
                try {
                    CheckInRows.insert(database, id);
                    acknowledged.incrementAndGet();
                } catch (StoreException e) {
                    // It was interrupted before its commit.
                }
            });
            LockSupport.parkNanos(i * 50_000L);
            worker.interrupt();
            assertThat(worker.join(Duration.ofSeconds(20))).isTrue();
        }

        CheckInRows.insert(database, 1_000);
        assertThat(CheckInRows.count(database)).isGreaterThanOrEqualTo(acknowledged.get() + 1);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
