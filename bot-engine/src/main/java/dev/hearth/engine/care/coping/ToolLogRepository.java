package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How often tools were used in guilds, as numbers, and up to which day each guild was told.
final class ToolLogRepository {
    static final String COUNTS = """
            SELECT guild_id, COUNT(*) AS uses, COUNT(DISTINCT user_id) AS people FROM tool_use
            WHERE local_day = :day AND guild_id IS NOT NULL GROUP BY guild_id
            """;
    static final String TOLD = "SELECT told_day FROM tool_log WHERE guild_id = :guild";
    static final String SET_TOLD = "UPDATE tool_log SET told_day = :day WHERE guild_id = :guild";
    static final String INSERT_TOLD = "INSERT INTO tool_log (guild_id, told_day) VALUES (:guild, :day)";

    private final Database database;

    ToolLogRepository(Database database) {
        this.database = database;
    }

    /// A guild's day in numbers.
    ///
    /// @param people how many members it was
    record Count(GuildId guild, int uses, int people) {}

    /// Of the guilds in which any was used on this day of its members.
    List<Count> on(LocalDate day) {
        return database.read(handle -> handle.createQuery(COUNTS)
                .bind("day", Math.toIntExact(day.toEpochDay()))
                .map(row -> new Count(
                        new GuildId(row.getColumn("guild_id", Long.class)),
                        row.getColumn("uses", Integer.class),
                        row.getColumn("people", Integer.class)))
                .list());
    }

    /// The last day that a guild was told of.
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
