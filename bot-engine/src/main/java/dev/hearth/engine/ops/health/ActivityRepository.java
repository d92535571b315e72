package dev.hearth.engine.ops.health;

import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import dev.hearth.engine.ops.health.HourlyCounts.Count;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The hours of the last days in the database: figures, and nothing of who or what.
final class ActivityRepository {
    private static final String ADD = """
            UPDATE activity_hour SET answered = answered + :answered, failed = failed + :failed
            WHERE begins_at = :hour
            """;
    private static final String INSERT =
            "INSERT INTO activity_hour (begins_at, answered, failed) VALUES (:hour, :answered, :failed)";
    private static final String SINCE =
            "SELECT begins_at, answered, failed FROM activity_hour WHERE begins_at >= :from ORDER BY begins_at";
    private static final String FORGET = "DELETE FROM activity_hour WHERE begins_at < :before";

    private final Database database;

    ActivityRepository(Database database) {
        this.database = database;
    }

    /// Adds to what is there of these hours.
    ///
    /// @param oldest hours before this one are forgotten
    void add(Map<Instant, Count> hours, Instant oldest) {
        database.<@Nullable Void>write(handle -> {
            hours.forEach((hour, count) -> Upsert.row(
                    handle,
                    ADD,
                    INSERT,
                    statement -> statement
                            .bind("hour", hour)
                            .bind("answered", count.answered())
                            .bind("failed", count.failed())));
            handle.createUpdate(FORGET).bind("before", oldest).execute();
            return null;
        });
    }

    /// By the hour's beginning; hours without any activity are missing.
    Map<Instant, Count> since(Instant from) {
        return database.read(handle -> handle.createQuery(SINCE)
                .bind("from", from)
                .map(row -> Map.entry(
                        row.getColumn("begins_at", Instant.class),
                        new Count(row.getColumn("answered", Long.class), row.getColumn("failed", Long.class))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
