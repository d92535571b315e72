package dev.hearth.engine.ops.backup;

import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MasterKey.Purpose;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/// A data folder with real keys and a real database, as the engine has it.
final class Household {
    static final Instant NOON = Archives.NOON;

    private static final String INSERT = """
            INSERT INTO check_in (id, user_id, guild_id, made_at, local_day, mood, intensity, activities, note)
            VALUES (:id, 7, 8, :at, 20781, 3, NULL, 0, NULL)""";

    final Path root;
    final Places places;
    final MasterKey master;
    final BackupKeys keys;

    private Household(Path root) throws Exception {
        this.root = root;
        Files.createDirectories(root.resolve("db"));
        places = new Places(
                root.resolve("db/hearth"),
                root.resolve("config.json"),
                root.resolve("keys/members.keys"),
                root.resolve("backups"),
                root.resolve("run/backup"),
                root.resolve("restore"));
        master = MasterKey.openOrCreate(new OwnerOnlyKeyFile(root.resolve("keys")));
        keys = new BackupKeys(master);
    }

    static Household in(Path root) throws Exception {
        return new Household(root);
    }

    Database open() throws Exception {
        return Database.open(
                new StoreSettings.Derby(places.database(), root.resolve("before"), master.subkey(Purpose.DATABASE)));
    }

    BackupMaker maker(Database database) {
        return maker(database, InstantSource.fixed(NOON));
    }

    BackupMaker maker(Database database, InstantSource clock) {
        return new BackupMaker(source(database), shelf(clock), clock);
    }

    BackupService service(Database database, InstantSource clock) {
        return new BackupService(source(database), ZoneOffset.UTC, clock);
    }

    private BackupMaker.Source source(Database database) {
        return new BackupMaker.Source(
                places,
                database,
                master.subkey(Purpose.DATABASE),
                keys,
                () -> Map.of(new GuildId(8), "{\"kind\":\"hearth-guild-settings\"}"),
                "1.2.3");
    }

    Shelf shelf(InstantSource clock) {
        return new Shelf(places.backups(), keys, clock);
    }

    Restorer restorer() {
        return new Restorer(places, master.subkey(Purpose.DATABASE), keys, (_, _) -> false, InstantSource.fixed(NOON));
    }

    void config(String json) throws IOException {
        Files.writeString(places.config(), json);
    }

    String config() throws IOException {
        return Files.exists(places.config()) ? Files.readString(places.config()) : "";
    }

    static void checkIn(Database database, long id) {
        database.write(handle ->
                handle.createUpdate(INSERT).bind("id", id).bind("at", NOON).execute());
    }

    static Set<Long> checkIns(Database database) {
        return database.read(handle ->
                handle.createQuery("SELECT id FROM check_in").mapTo(Long.class).set());
    }

    /// Opens the database as the engine would, after what it does first.
    Set<Long> checkInsAfterStart() throws Exception {
        new Switch(places).finish();
        try (Database database = open()) {
            return checkIns(database);
        }
    }
}
