package dev.hearth.engine.guild.moderation;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.guild.moderation.ModCase.Draft;
import dev.hearth.engine.guild.moderation.ModCase.Seen;
import dev.hearth.engine.guild.moderation.ModCase.State;
import dev.hearth.engine.guild.moderation.ModCase.Undoing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/// The moderation log in the database.
final class ModerationRepository {
    private static final Pattern COMMA = Pattern.compile(",");

    private static final String LAST_NUMBER = """
            SELECT case_number FROM mod_action WHERE guild_id = :guild AND case_number > 0
            ORDER BY case_number DESC FETCH FIRST 1 ROWS ONLY
            """;

    private static final String ADD = """
            INSERT INTO mod_action (id, guild_id, case_number, made_at, actor_id, act, target_id, role_id, ends_at,
                reason, channel_id, message_id, signs, state)
            VALUES (:id, :guild, :number, :at, :actor, :act, :target, :role, :ends, :reason, :channel, :message, :signs,
                :state)
            """;

    private static final String SETTLE = "UPDATE mod_action SET state = :state WHERE id = :id";

    private static final String UNDO = """
            UPDATE mod_action SET undone_by = :by, undone_at = :at WHERE id = :id AND undone_at IS NULL
            """;

    private static final String FOUND = """
            SELECT id, guild_id, case_number, made_at, actor_id, act, target_id, role_id, ends_at, reason, channel_id,
                message_id, signs, state, undone_by, undone_at
            FROM mod_action
            """;

    private static final String ONE = FOUND + "WHERE guild_id = :guild AND case_number = :number";

    private static final String OF_GUILD = FOUND + """
            WHERE guild_id = :guild AND case_number < :before
            ORDER BY case_number DESC FETCH FIRST :most ROWS ONLY
            """;

    private static final String OF_TARGET = FOUND + """
            WHERE guild_id = :guild AND target_id = :target AND case_number < :before
            ORDER BY case_number DESC FETCH FIRST :most ROWS ONLY
            """;

    private final Database database;

    ModerationRepository(Database database) {
        this.database = database;
    }

    /// Keeps it under the guild's next number. Not for two at a time in one guild.
    ModCase add(EntryId id, Draft draft, State state) {
        return database.write(handle -> {
            int number = handle.createQuery(LAST_NUMBER)
                            .bind("guild", draft.guild().value())
                            .mapTo(Integer.class)
                            .findOne()
                            .orElse(0)
                    + 1;
            Seen seen = draft.seen();
            handle.createUpdate(ADD)
                    .bind("id", id.value())
                    .bind("guild", draft.guild().value())
                    .bind("number", number)
                    .bind("at", draft.at())
                    .bind("actor", draft.actor() == null ? null : draft.actor().value())
                    .bind("act", draft.act().name())
                    .bind("target", draft.target().value())
                    .bind("role", draft.role() == null ? null : draft.role().value())
                    .bind("ends", draft.until())
                    .bind("reason", draft.reason())
                    .bind("channel", seen == null ? null : seen.channel().value())
                    .bind("message", seen == null ? null : seen.message())
                    .bind("signs", seen == null ? null : written(seen.signs()))
                    .bind("state", state.name())
                    .execute();
            return new ModCase(id, number, draft, state, null);
        });
    }

    void settle(EntryId id, State state) {
        database.write(handle -> handle.createUpdate(SETTLE)
                .bind("state", state.name())
                .bind("id", id.value())
                .execute());
    }

    /// Marks it as taken back.
    ///
    /// @return whether nobody had done so before
    boolean undo(EntryId id, UserId by, Instant at) {
        return database.write(handle -> handle.createUpdate(UNDO)
                        .bind("by", by.value())
                        .bind("at", at)
                        .bind("id", id.value())
                        .execute()
                == 1);
    }

    Optional<ModCase> find(GuildId guild, int number) {
        return database.read(handle -> handle.createQuery(ONE)
                .bind("guild", guild.value())
                .bind("number", number)
                .map(ModerationRepository::read)
                .findOne());
    }

    /// The newest cases, newest first.
    ///
    /// @param target only those of one person; null for all
    /// @param before only those of a smaller number
    List<ModCase> latest(GuildId guild, @Nullable UserId target, int before, int most) {
        return database.read(handle -> {
            var query = handle.createQuery(target == null ? OF_GUILD : OF_TARGET)
                    .bind("guild", guild.value())
                    .bind("before", before)
                    .bind("most", most);
            return (target == null ? query : query.bind("target", target.value()))
                    .map(ModerationRepository::read)
                    .list();
        });
    }

    private static ModCase read(RowView row) {
        Draft draft = new Draft(
                new GuildId(row.getColumn("guild_id", Long.class)),
                row.getColumn("made_at", Instant.class),
                id(row, "actor_id") == null ? null : new UserId(row.getColumn("actor_id", Long.class)),
                Act.valueOf(row.getColumn("act", String.class)),
                new UserId(row.getColumn("target_id", Long.class)),
                id(row, "role_id") == null ? null : new RoleId(row.getColumn("role_id", Long.class)),
                row.getColumn("ends_at", Instant.class),
                row.getColumn("reason", String.class),
                seen(row));
        return new ModCase(
                new EntryId(row.getColumn("id", Long.class)),
                row.getColumn("case_number", Integer.class),
                draft,
                State.valueOf(row.getColumn("state", String.class)),
                id(row, "undone_by") == null
                        ? null
                        : new Undoing(
                                new UserId(row.getColumn("undone_by", Long.class)),
                                row.getColumn("undone_at", Instant.class)));
    }

    private static @Nullable Seen seen(RowView row) {
        String signs = row.getColumn("signs", String.class);
        return signs == null
                ? null
                : new Seen(
                        new ChannelId(row.getColumn("channel_id", Long.class)),
                        row.getColumn("message_id", Long.class),
                        COMMA.splitAsStream(signs).map(Sign::valueOf).collect(Collectors.toSet()));
    }

    private static @Nullable Long id(RowView row, String column) {
        return row.getColumn(column, Long.class);
    }

    private static String written(Set<Sign> signs) {
        return signs.stream().sorted().map(Enum::name).collect(joining(","));
    }
}
