package dev.hearth.engine.guild.settings;

import static java.util.stream.Collectors.toMap;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/// Settings and their changes in the database. A setting without a row is not set.
final class SettingsRepository {
    private static final String ALL = "SELECT setting, written FROM guild_setting WHERE guild_id = :guild";

    private static final String ANYWHERE = "SELECT DISTINCT written FROM guild_setting WHERE setting = :setting";

    private static final String GUILDS = "SELECT DISTINCT guild_id FROM guild_setting";

    private static final String UPDATE =
            "UPDATE guild_setting SET written = :written WHERE guild_id = :guild AND setting = :setting";

    private static final String INSERT =
            "INSERT INTO guild_setting (guild_id, setting, written) VALUES (:guild, :setting, :written)";

    private static final String DELETE = "DELETE FROM guild_setting WHERE guild_id = :guild AND setting = :setting";

    private static final String ADD_CHANGE = """
            INSERT INTO guild_setting_change
                (id, guild_id, batch, made_at, user_id, way, stands, setting, before_it, after_it)
            VALUES (:id, :guild, :batch, :at, :user, :way, :stands, :setting, :before, :after)
            """;

    private static final String CHANGES = """
            SELECT id, batch, made_at, user_id, way, setting, before_it, after_it
            FROM guild_setting_change WHERE guild_id = :guild AND id < :older ORDER BY id DESC
            FETCH FIRST :most ROWS ONLY
            """;

    private static final String LAST_STANDING = """
            SELECT batch FROM guild_setting_change WHERE guild_id = :guild AND stands = 1 ORDER BY id DESC
            FETCH FIRST 1 ROWS ONLY
            """;

    private static final String BATCH = """
            SELECT id, batch, made_at, user_id, way, setting, before_it, after_it
            FROM guild_setting_change WHERE guild_id = :guild AND batch = :batch ORDER BY id
            """;

    private static final String FALL =
            "UPDATE guild_setting_change SET stands = 0 WHERE guild_id = :guild AND batch = :batch";

    private final Database database;

    SettingsRepository(Database database) {
        this.database = database;
    }

    /// The written values by key.
    Map<String, String> written(GuildId guild) {
        return database.read(handle -> handle.createQuery(ALL)
                .bind("guild", guild.value())
                .map(row -> Map.entry(row.getColumn("setting", String.class), row.getColumn("written", String.class)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// What guilds have written for a setting, each value once.
    List<String> anywhere(String key) {
        return database.read(handle -> handle.createQuery(ANYWHERE)
                .bind("setting", key)
                .mapTo(String.class)
                .list());
    }

    /// The guilds that have set anything.
    List<GuildId> guilds() {
        return database.read(handle ->
                handle.createQuery(GUILDS).mapTo(Long.class).map(GuildId::new).list());
    }

    /// Carries changes out and keeps them, all or none.
    ///
    /// @param undoes the batch that these changes take back, which no longer stands then; null if they are new ones
    void apply(GuildId guild, List<Change> changes, @Nullable EntryId undoes) {
        database.<@Nullable Void>write(handle -> {
            changes.forEach(change -> {
                apply(handle, guild, change);
                add(handle, guild, change, undoes == null);
            });
            if (undoes != null) {
                handle.createUpdate(FALL)
                        .bind("guild", guild.value())
                        .bind("batch", undoes.value())
                        .execute();
            }
            return null;
        });
    }

    private static void apply(Handle handle, GuildId guild, Change change) {
        if (change.after() == null) {
            handle.createUpdate(DELETE)
                    .bind("guild", guild.value())
                    .bind("setting", change.key())
                    .execute();
        } else {
            Upsert.row(
                    handle,
                    UPDATE,
                    INSERT,
                    statement -> statement
                            .bind("guild", guild.value())
                            .bind("setting", change.key())
                            .bind("written", change.after()));
        }
    }

    private static void add(Handle handle, GuildId guild, Change change, boolean stands) {
        UserId user = change.author().user();
        handle.createUpdate(ADD_CHANGE)
                .bind("id", change.id().value())
                .bind("guild", guild.value())
                .bind("batch", change.batch().value())
                .bind("at", change.at())
                .bind("user", user == null ? null : user.value())
                .bind("way", change.way().name())
                .bind("stands", stands ? 1 : 0)
                .bind("setting", change.key())
                .bind("before", change.before())
                .bind("after", change.after())
                .execute();
    }

    /// The newest changes, newest first.
    ///
    /// @param older only those before this one; null for the newest of all
    List<Change> changes(GuildId guild, @Nullable EntryId older, int most) {
        return database.read(handle -> handle.createQuery(CHANGES)
                .bind("guild", guild.value())
                .bind("older", older == null ? Long.MAX_VALUE : older.value())
                .bind("most", most)
                .map(SettingsRepository::change)
                .list());
    }

    /// The changes of the last batch that was not undone and is no undoing itself; none if there is no such batch.
    List<Change> lastStanding(GuildId guild) {
        return database.read(handle -> handle.createQuery(LAST_STANDING)
                .bind("guild", guild.value())
                .mapTo(Long.class)
                .findOne()
                .map(batch -> handle.createQuery(BATCH)
                        .bind("guild", guild.value())
                        .bind("batch", batch)
                        .map(SettingsRepository::change)
                        .list())
                .orElse(List.of()));
    }

    private static Change change(RowView row) {
        Long user = row.getColumn("user_id", Long.class);
        return new Change(
                new EntryId(row.getColumn("id", Long.class)),
                new EntryId(row.getColumn("batch", Long.class)),
                row.getColumn("made_at", Instant.class),
                new Change.Author(user == null ? null : new UserId(user)),
                Change.Way.valueOf(row.getColumn("way", String.class)),
                row.getColumn("setting", String.class),
                row.getColumn("before_it", String.class),
                row.getColumn("after_it", String.class));
    }
}
