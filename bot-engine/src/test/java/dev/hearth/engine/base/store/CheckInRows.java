package dev.hearth.engine.base.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Rows of the first table, as the store's own tests need them.
final class CheckInRows {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123456Z");

    private static final String INSERT = """
            INSERT INTO check_in (id, user_id, guild_id, made_at, local_day, mood, intensity, activities, note)
            VALUES (:id, 7, NULL, :at, 20781, 3, NULL, 0, :note)""";

    private CheckInRows() {}

    static void insert(Database database, long id) {
        insert(database, id, NOON, null);
    }

    static void insert(Database database, long id, Instant at, byte @Nullable [] note) {
        database.write(handle -> handle.createUpdate(INSERT)
                .bind("id", id)
                .bind("at", at)
                .bind("note", note)
                .execute());
    }

    static int count(Database database) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM check_in")
                .mapTo(Integer.class)
                .one());
    }

    static Instant madeAt(Database database, long id) {
        return database.read(handle -> handle.createQuery("SELECT made_at FROM check_in WHERE id = :id")
                .bind("id", id)
                .mapTo(Instant.class)
                .one());
    }
}
