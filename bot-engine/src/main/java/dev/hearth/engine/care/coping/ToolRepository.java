package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.feature.Helped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Toolboxes in the database, and when each tool was used. Names are sealed with their owner's key. A removed tool is
/// hidden and can be brought back until it is erased; the days on which it was used stay.
final class ToolRepository {
    static final String ADD = """
            INSERT INTO toolbox_tool (id, user_id, made_at, body) VALUES (:id, :user, :at, :body)
            """;
    static final String ALL = "SELECT id, body FROM toolbox_tool WHERE user_id = :user AND removed_at IS NULL";
    static final String COUNTS = """
            SELECT tool_id, COUNT(*) AS used, SUM(CASE WHEN helped > 0 THEN 1 ELSE 0 END) AS helped
            FROM tool_use WHERE user_id = :user GROUP BY tool_id
            """;
    static final String USE = """
            INSERT INTO tool_use (id, user_id, tool_id, guild_id, made_at, local_day)
            VALUES (:id, :user, :tool, :guild, :at, :day)
            """;
    static final String SET_HELPED = "UPDATE tool_use SET helped = :helped WHERE id = :id AND user_id = :user";
    static final String DAYS = "SELECT DISTINCT local_day FROM tool_use WHERE user_id = :user AND local_day >= :from";
    static final String REMOVE =
            "UPDATE toolbox_tool SET removed_at = :at WHERE id = :id AND user_id = :user AND removed_at IS NULL";
    static final String RESTORE = "UPDATE toolbox_tool SET removed_at = NULL WHERE id = :id AND user_id = :user";
    static final String ERASE = "DELETE FROM toolbox_tool WHERE removed_at < :before";
    static final String DELETE_USES = "DELETE FROM tool_use WHERE user_id = :user";
    static final String DELETE_TOOLS = "DELETE FROM toolbox_tool WHERE user_id = :user";

    private static final Place BODY = new Place("toolbox_tool", "body");

    private final Database database;
    private final MemberSeal seal;

    ToolRepository(Database database, MemberSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(UserId owner, EntryId id, String name, Instant at) {
        byte[] sealed = seal.seal(owner, BODY, id.value(), name);
        change(
                ADD,
                update -> update.bind("id", id.value())
                        .bind("user", owner.value())
                        .bind("at", at)
                        .bind("body", sealed));
    }

    /// What helped most often first, then the newest.
    List<Tool> of(UserId owner) {
        return database
                .read(handle -> {
                    Map<Long, Tally> tallies = tallies(handle, owner);
                    return handle.createQuery(ALL)
                            .bind("user", owner.value())
                            .map(row -> tool(owner, row, tallies))
                            .list();
                })
                .stream()
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(Tool::helped)
                        .thenComparingInt(Tool::used)
                        .thenComparingLong(tool -> tool.id().value())
                        .reversed())
                .toList();
    }

    private record Tally(int used, int helped) {}

    private static Map<Long, Tally> tallies(Handle handle, UserId owner) {
        Map<Long, Tally> tallies = new HashMap<>();
        handle.createQuery(COUNTS)
                .bind("user", owner.value())
                .map(row -> Map.entry(
                        row.getColumn("tool_id", Long.class),
                        new Tally(row.getColumn("used", Integer.class), row.getColumn("helped", Integer.class))))
                .forEach(entry -> tallies.put(entry.getKey(), entry.getValue()));
        return tallies;
    }

    private Stream<Tool> tool(UserId owner, RowView row, Map<Long, Tally> tallies) {
        EntryId id = new EntryId(row.getColumn("id", Long.class));
        Tally tally = tallies.getOrDefault(id.value(), new Tally(0, 0));
        return seal.open(owner, BODY, id.value(), row.getColumn("body", byte[].class)).stream()
                .map(name -> new Tool(id, name, tally.used(), tally.helped()));
    }

    /// @param guild where; null in the conversation with the bot
    void use(UserId owner, EntryId use, EntryId tool, @Nullable GuildId guild, Instant at, LocalDate day) {
        change(
                USE,
                update -> update.bind("id", use.value())
                        .bind("user", owner.value())
                        .bind("tool", tool.value())
                        .bind("guild", guild == null ? null : guild.value())
                        .bind("at", at)
                        .bind("day", Math.toIntExact(day.toEpochDay())));
    }

    /// False if the owner has no such use.
    boolean setHelped(UserId owner, EntryId use, Helped helped) {
        return change(
                        SET_HELPED,
                        update -> update.bind("id", use.value())
                                .bind("user", owner.value())
                                .bind("helped", helped.code()))
                == 1;
    }

    Set<LocalDate> days(UserId owner, LocalDate from) {
        return database.read(handle -> new HashSet<>(handle.createQuery(DAYS)
                .bind("user", owner.value())
                .bind("from", Math.toIntExact(from.toEpochDay()))
                .map(row -> LocalDate.ofEpochDay(row.getColumn("local_day", Integer.class)))
                .list()));
    }

    boolean remove(UserId owner, EntryId tool, Instant at) {
        return change(
                        REMOVE,
                        update -> update.bind("id", tool.value())
                                .bind("user", owner.value())
                                .bind("at", at))
                == 1;
    }

    boolean restore(UserId owner, EntryId tool) {
        return change(RESTORE, update -> update.bind("id", tool.value()).bind("user", owner.value())) == 1;
    }

    void erase(Instant before) {
        change(ERASE, update -> update.bind("before", before));
    }

    /// Deletes all of somebody's for good.
    void delete(UserId owner) {
        database.write(handle -> {
            handle.createUpdate(DELETE_USES).bind("user", owner.value()).execute();
            return handle.createUpdate(DELETE_TOOLS).bind("user", owner.value()).execute();
        });
    }

    private int change(String sql, UnaryOperator<Update> bind) {
        return database.write(handle -> bind.apply(handle.createUpdate(sql)).execute());
    }
}
