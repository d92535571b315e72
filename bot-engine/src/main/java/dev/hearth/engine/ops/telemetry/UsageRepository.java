package dev.hearth.engine.ops.telemetry;

import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import dev.hearth.engine.ops.telemetry.Usage.Count;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The days in the database.
final class UsageRepository {
    private static final String ADD = """
            UPDATE usage_day SET times = times + :times WHERE utc_day = :day AND guild_id = :guild AND what = :what
            """;
    private static final String INSERT =
            "INSERT INTO usage_day (utc_day, guild_id, what, times) VALUES (:day, :guild, :what, :times)";
    private static final String SINCE = "SELECT utc_day, guild_id, what, times FROM usage_day WHERE utc_day >= :from";
    private static final String FORGET = "DELETE FROM usage_day WHERE utc_day < :before";

    private final Database database;

    UsageRepository(Database database) {
        this.database = database;
    }

    /// Adds to what is there.
    ///
    /// @param oldest days before this one are forgotten
    void add(Map<Count, Long> counts, LocalDate oldest) {
        database.<@Nullable Void>write(handle -> {
            counts.forEach((count, times) -> Upsert.row(
                    handle,
                    ADD,
                    INSERT,
                    statement -> statement
                            .bind("day", number(count.day()))
                            .bind("guild", count.guild())
                            .bind("what", count.what())
                            .bind("times", times.longValue())));
            handle.createUpdate(FORGET).bind("before", number(oldest)).execute();
            return null;
        });
    }

    Map<Count, Long> since(LocalDate from) {
        return database.read(handle -> handle.createQuery(SINCE)
                .bind("from", number(from))
                .map(row -> Map.entry(
                        new Count(
                                LocalDate.ofEpochDay(row.getColumn("utc_day", Integer.class)),
                                row.getColumn("guild_id", Long.class),
                                row.getColumn("what", String.class)),
                        row.getColumn("times", Long.class)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
