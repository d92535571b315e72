package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The weeks of guilds in numbers, and up to which day each guild was told.
final class WeekRepository {
    static final String COUNT = """
            SELECT COUNT(*) AS times, COUNT(DISTINCT user_id) AS people
            FROM check_in WHERE guild_id = :guild AND local_day >= :from AND local_day < :to
            """;
    static final String MOODS = """
            SELECT mood, COUNT(*) AS times FROM check_in
            WHERE guild_id = :guild AND local_day >= :from AND local_day < :to AND mood IS NOT NULL GROUP BY mood
            """;
    static final String TOLD = "SELECT told_day FROM week_told WHERE guild_id = :guild";
    static final String SET_TOLD = "UPDATE week_told SET told_day = :day WHERE guild_id = :guild";
    static final String INSERT_TOLD = "INSERT INTO week_told (guild_id, told_day) VALUES (:guild, :day)";

    private final Database database;

    WeekRepository(Database database) {
        this.database = database;
    }

    private record Times(int mood, int times) {}

    /// The seven days before a day, as each member counts their own.
    Week before(GuildId guild, LocalDate day) {
        int to = Math.toIntExact(day.toEpochDay());
        int from = Math.toIntExact(day.minusWeeks(1).toEpochDay());
        return database.read(handle -> {
            List<Times> moods = handle.createQuery(MOODS)
                    .bind("guild", guild.value())
                    .bind("from", from)
                    .bind("to", to)
                    .map(row -> new Times(row.getColumn("mood", Integer.class), row.getColumn("times", Integer.class)))
                    .list();
            return handle.createQuery(COUNT)
                    .bind("guild", guild.value())
                    .bind("from", from)
                    .bind("to", to)
                    .map(row -> new Week(
                            row.getColumn("times", Integer.class),
                            row.getColumn("people", Integer.class),
                            moods.stream().mapToInt(Times::times).sum(),
                            moods.stream().mapToInt(WeekRepository::levels).sum()))
                    .one();
        });
    }

    /// A mood that only a newer version knows counts as a middling one.
    private static int levels(Times of) {
        return of.times() * Mood.ofCode(of.mood()).orElse(Mood.OKAY).level();
    }

    /// The last day on which a guild was told.
    Optional<LocalDate> told(GuildId guild) {
        return database.read(handle -> handle.createQuery(TOLD)
                        .bind("guild", guild.value())
                        .mapTo(Integer.class)
                        .findOne())
                .map(LocalDate::ofEpochDay);
    }

    void setTold(GuildId guild, LocalDate day) {
        database.<@Nullable Void>write(handle -> {
            Upsert.row(
                    handle,
                    SET_TOLD,
                    INSERT_TOLD,
                    update -> update.bind("guild", guild.value()).bind("day", Math.toIntExact(day.toEpochDay())));
            return null;
        });
    }
}
