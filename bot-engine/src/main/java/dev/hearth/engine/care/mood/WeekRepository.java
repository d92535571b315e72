package dev.hearth.engine.care.mood;

import static java.util.stream.Collectors.groupingBy;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// The weeks of guilds in numbers, and up to which day each guild was told.
final class WeekRepository {
    static final String COUNT = """
            SELECT COUNT(*) AS times, COUNT(DISTINCT user_id) AS people
            FROM check_in WHERE guild_id = :guild AND local_day >= :from AND local_day < :to
            """;
    static final String MOODS = """
            SELECT user_id, mood, COUNT(*) AS times FROM check_in
            WHERE guild_id = :guild AND local_day >= :from AND local_day < :to AND mood IS NOT NULL
            GROUP BY user_id, mood
            """;
    static final String TOLD = "SELECT told_day FROM week_told WHERE guild_id = :guild";
    static final String SET_TOLD = "UPDATE week_told SET told_day = :day WHERE guild_id = :guild";
    static final String INSERT_TOLD = "INSERT INTO week_told (guild_id, told_day) VALUES (:guild, :day)";

    private final Database database;

    WeekRepository(Database database) {
        this.database = database;
    }

    /// How often one person named one mood.
    private record Times(long user, int mood, int times) {}

    /// The seven days before a day, as each member counts their own.
    Week before(GuildId guild, LocalDate day) {
        int to = Math.toIntExact(day.toEpochDay());
        int from = Math.toIntExact(day.minusWeeks(1).toEpochDay());
        return database.read(handle -> {
            List<Times> moods = handle.createQuery(MOODS)
                    .bind("guild", guild.value())
                    .bind("from", from)
                    .bind("to", to)
                    .map(row -> new Times(
                            row.getColumn("user_id", Long.class),
                            row.getColumn("mood", Integer.class),
                            row.getColumn("times", Integer.class)))
                    .list();
            var means = moods.stream().collect(groupingBy(Times::user)).values().stream()
                    .mapToDouble(WeekRepository::mean)
                    .toArray();
            return handle.createQuery(COUNT)
                    .bind("guild", guild.value())
                    .bind("from", from)
                    .bind("to", to)
                    .map(row -> new Week(
                            row.getColumn("times", Integer.class),
                            row.getColumn("people", Integer.class),
                            means.length,
                            DoubleStream.of(means).sum()))
                    .one();
        });
    }

    /// Of one person.
    private static double mean(List<Times> own) {
        int levels = own.stream().mapToInt(WeekRepository::levels).sum();
        return (double) levels / own.stream().mapToInt(Times::times).sum();
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
