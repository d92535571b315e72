package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.guild.access.Deed.Act;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Roles, bans and what was done about them in the database. Each deed is kept in the transaction that does it.
final class AccessRepository {
    private static final String ROLE = "SELECT staff_role FROM staff_member WHERE user_id = :user";

    private static final String WITH_ROLE =
            "SELECT user_id FROM staff_member WHERE user_id > 0 AND staff_role = :role ORDER BY user_id";

    private static final String BAN =
            "SELECT made_at, ends_at, reason FROM access_ban WHERE kind = :kind AND subject_id = :subject";

    private static final String SHOWN = "SELECT guild_id FROM staff_guild WHERE guild_id = :guild";

    private static final String ALL_SHOWN = "SELECT guild_id FROM staff_guild WHERE guild_id > 0 ORDER BY guild_id";

    private static final String UPDATE_ROLE =
            "UPDATE staff_member SET staff_role = :role, made_at = :at WHERE user_id = :subject";

    private static final String INSERT_ROLE =
            "INSERT INTO staff_member (user_id, staff_role, made_at) VALUES (:subject, :role, :at)";

    private static final String DELETE_ROLE = "DELETE FROM staff_member WHERE user_id = :subject";

    private static final String UPDATE_BAN = """
            UPDATE access_ban SET made_at = :at, ends_at = :ends, reason = :reason
            WHERE kind = :kind AND subject_id = :subject
            """;

    private static final String INSERT_BAN = """
            INSERT INTO access_ban (kind, subject_id, made_at, ends_at, reason)
            VALUES (:kind, :subject, :at, :ends, :reason)
            """;

    private static final String DELETE_BAN = "DELETE FROM access_ban WHERE kind = :kind AND subject_id = :subject";

    private static final String INSERT_SHOWN = "INSERT INTO staff_guild (guild_id, made_at) VALUES (:subject, :at)";

    private static final String DELETE_SHOWN = "DELETE FROM staff_guild WHERE guild_id = :subject";

    private static final String ADD_DEED = """
            INSERT INTO access_deed (id, made_at, actor_kind, actor_id, act, kind, subject_id, staff_role, ends_at, reason)
            VALUES (:id, :at, :actorKind, :actor, :act, :kind, :subject, :role, :ends, :reason)
            """;

    private static final String DEEDS = """
            SELECT id, made_at, actor_id, act, kind, subject_id, staff_role, ends_at, reason
            FROM access_deed WHERE kind = :kind AND subject_id = :subject AND id < :older ORDER BY id DESC
            FETCH FIRST :most ROWS ONLY
            """;

    private static final String ALL_DEEDS = """
            SELECT id, made_at, actor_id, act, kind, subject_id, staff_role, ends_at, reason
            FROM access_deed WHERE id > 0 AND id < :older ORDER BY id DESC
            FETCH FIRST :most ROWS ONLY
            """;

    private final Database database;

    AccessRepository(Database database) {
        this.database = database;
    }

    Optional<StaffRole> role(UserId user) {
        return database.read(handle -> handle.createQuery(ROLE)
                .bind("user", user.value())
                .mapTo(String.class)
                .findOne()
                .map(StaffRole::valueOf));
    }

    /// All who have this role and no higher one.
    List<UserId> with(StaffRole role) {
        return database.read(handle -> handle.createQuery(WITH_ROLE)
                .bind("role", role.name())
                .mapTo(Long.class)
                .map(UserId::new)
                .list());
    }

    /// Also one that is over.
    Optional<Ban> ban(Subject subject) {
        return database.read(handle ->
                of(handle.createQuery(BAN), subject).map(AccessRepository::ban).findOne());
    }

    /// Whether a guild has the commands of those who look after the installation.
    boolean shown(GuildId guild) {
        return database.read(handle -> handle.createQuery(SHOWN)
                .bind("guild", guild.value())
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    /// The guilds that have the commands of those who look after the installation.
    List<GuildId> allShown() {
        return database.read(handle -> handle.createQuery(ALL_SHOWN)
                .mapTo(Long.class)
                .map(GuildId::new)
                .list());
    }

    /// The newest deeds, newest first.
    ///
    /// @param older only those before this one; null for the newest of all
    List<Deed> deeds(Subject subject, @Nullable EntryId older, int most) {
        return database.read(handle -> page(of(handle.createQuery(DEEDS), subject), older, most));
    }

    /// The newest deeds of all, newest first.
    ///
    /// @param older only those before this one; null for the newest
    List<Deed> deeds(@Nullable EntryId older, int most) {
        return database.read(handle -> page(handle.createQuery(ALL_DEEDS), older, most));
    }

    private static List<Deed> page(Query query, @Nullable EntryId older, int most) {
        return query.bind("older", older == null ? Long.MAX_VALUE : older.value())
                .bind("most", most)
                .map(AccessRepository::deed)
                .list();
    }

    /// Carries deeds out and keeps them, all or none.
    void apply(List<Deed> deeds) {
        database.<@Nullable Void>write(handle -> {
            deeds.forEach(deed -> {
                apply(handle, deed);
                add(handle, deed);
            });
            return null;
        });
    }

    private static void apply(Handle handle, Deed deed) {
        Subject subject = deed.subject();
        switch (deed.act()) {
            case GRANT ->
                Upsert.row(
                        handle,
                        UPDATE_ROLE,
                        INSERT_ROLE,
                        grant -> grant.bind("subject", subject.id())
                                .bind("role", nameOf(deed.role()))
                                .bind("at", deed.at()));
            case BAN ->
                Upsert.row(
                        handle,
                        UPDATE_BAN,
                        INSERT_BAN,
                        ban -> withBan(of(ban, subject), deed.ban()).bind("at", deed.at()));
            case UNBAN -> of(handle.createUpdate(DELETE_BAN), subject).execute();
            case REVOKE ->
                handle.createUpdate(DELETE_ROLE).bind("subject", subject.id()).execute();
            case HIDE ->
                handle.createUpdate(DELETE_SHOWN).bind("subject", subject.id()).execute();
            case SHOW ->
                handle.createUpdate(INSERT_SHOWN)
                        .bind("subject", subject.id())
                        .bind("at", deed.at())
                        .execute();
        }
    }

    private static void add(Handle handle, Deed deed) {
        UserId actor = deed.actor().user();
        withBan(of(handle.createUpdate(ADD_DEED), deed.subject()), deed.ban())
                .bind("id", deed.id().value())
                .bind("at", deed.at())
                .bind("actorKind", actor == null ? "CONSOLE" : "USER")
                .bind("actor", actor == null ? null : actor.value())
                .bind("act", deed.act().name())
                .bind("role", nameOf(deed.role()))
                .execute();
    }

    private static <S extends SqlStatement<S>> S of(S statement, Subject subject) {
        return statement.bind("kind", subject.kind().name()).bind("subject", subject.id());
    }

    private static Update withBan(Update statement, @Nullable Ban ban) {
        return statement
                .bind("ends", ban == null ? null : ban.until())
                .bind("reason", ban == null ? null : ban.reason());
    }

    private static @Nullable String nameOf(@Nullable StaffRole role) {
        return role == null ? null : role.name();
    }

    private static Subject subject(RowView row) {
        long id = row.getColumn("subject_id", Long.class);
        return switch (Subject.Kind.valueOf(row.getColumn("kind", String.class))) {
            case USER -> Subject.of(new UserId(id));
            case GUILD -> Subject.of(new GuildId(id));
        };
    }

    private static Deed deed(RowView row) {
        Long actor = row.getColumn("actor_id", Long.class);
        String role = row.getColumn("staff_role", String.class);
        Act act = Act.valueOf(row.getColumn("act", String.class));
        return new Deed(
                new EntryId(row.getColumn("id", Long.class)),
                row.getColumn("made_at", Instant.class),
                actor == null ? Actor.CONSOLE : new Actor(new UserId(actor)),
                act,
                subject(row),
                role == null ? null : StaffRole.valueOf(role),
                act == Act.BAN ? ban(row) : null);
    }

    private static Ban ban(RowView row) {
        return new Ban(
                Objects.requireNonNull(row.getColumn("made_at", Instant.class)),
                row.getColumn("ends_at", Instant.class),
                row.getColumn("reason", String.class));
    }
}
