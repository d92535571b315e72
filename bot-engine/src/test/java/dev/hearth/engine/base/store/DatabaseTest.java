package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.engine.base.crypto.MemberSeal;
import java.time.Instant;

class DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123456Z");
    private static final String INSERT = """
            INSERT INTO check_in (id, user_id, guild_id, made_at, local_day, mood, intensity, activities, note)
            VALUES (:id, 7, :guild, :at, 20781, 3, :intensity, 0, :note)""";

    @EveryStore
    void keepsWhatWasWritten(Database database) {
        insert(database, 1, NOON);

        var kept = database.read(handle -> handle.createQuery("SELECT made_at FROM check_in WHERE id = :id")
                .bind("id", 1)
                .mapTo(Instant.class)
                .one());

        assertThat(kept).isEqualTo(NOON);
    }

    @EveryStore
    void startsEachTestEmpty(Database database, MemberSeal seal) {
        assertThat(count(database)).isZero();
        assertThat(seal).isNotNull();
        insert(database, 1, NOON);
    }

    @EveryStore
    void aFailedWriteChangesNothing(Database database) {
        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("DELETE FROM check_in");
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoSuppressedExceptions();
    }

    @EveryStore
    void transactionsDoNotNest(Database database) {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.write(handle -> database.write(inner -> 1)))
                .withMessageContaining("pass the handle on");
        assertThatIllegalStateException().isThrownBy(() -> database.read(handle -> database.write(inner -> 1)));
    }

    @EveryStore
    void aReadChangesNothing(Database database) {
        assertThatThrownBy(() -> database.read(handle -> handle.execute("DELETE FROM check_in")))
                .isInstanceOf(StoreException.class);
    }

    private static int count(Database database) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM check_in")
                .mapTo(Integer.class)
                .one());
    }

    private static void insert(Database database, long id, Instant at) {
        database.write(handle -> handle.createUpdate(INSERT)
                .bind("id", id)
                .bind("guild", (Long) null)
                .bind("at", at)
                .bind("intensity", (Integer) null)
                .bind("note", (byte[]) null)
                .execute());
    }
}
