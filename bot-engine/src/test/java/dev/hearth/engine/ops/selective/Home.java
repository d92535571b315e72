package dev.hearth.engine.ops.selective;

import dev.hearth.control.engine.CompareBackup;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.RestoreMember;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MasterKey.Purpose;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.GuildRows;
import dev.hearth.engine.base.store.MemberRows;
import dev.hearth.engine.base.store.Rows;
import dev.hearth.engine.base.store.StoreSettings;
import dev.hearth.engine.base.store.TableShape;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.guild.settings.HouseRules;
import dev.hearth.engine.guild.settings.SettingsFeature;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.ops.backup.BackupDesk;
import dev.hearth.engine.ops.backup.BackupMaker;
import dev.hearth.engine.ops.backup.BackupService;
import dev.hearth.engine.ops.backup.Places;
import dev.hearth.engine.ops.backup.RecoveryDesk;
import dev.hearth.testkit.HandClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An installation with real keys, a real database and real backups, whose bot is offline.
final class Home implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    static final GuildId GUILD = new GuildId(8);
    static final UserId MIRA = new UserId(1001);
    static final UserId JON = new UserId(1002);
    static final UserId EVE = new UserId(1003);

    final HandClock clock = new HandClock(NOON);
    final Database database;
    final MemberKeys keys;
    final MemberSeal seal;
    final SettingsService settings;
    final RestoreCodes codes;
    final SelectiveService service;
    final List<UserId> changed = new ArrayList<>();
    final Path scratch;
    final Path archives;

    private final BackupService backups;

    Home(Path root) throws Exception {
        Files.createDirectories(root.resolve("db"));
        var places = new Places(
                root.resolve("db/hearth"),
                root.resolve("config.json"),
                root.resolve("keys/members.keys"),
                root.resolve("backups"),
                root.resolve("run/backup"),
                root.resolve("restore"));
        var vault = new OwnerOnlyKeyFile(root.resolve("keys"));
        var master = MasterKey.openOrCreate(vault);
        keys = MemberKeys.open(places.memberKeys(), master);
        seal = new MemberSeal(keys);
        database = Database.open(
                new StoreSettings.Derby(places.database(), root.resolve("before"), master.subkey(Purpose.DATABASE)));
        var random = new SecureRandom();
        var house = new HouseRules(ZoneOffset.UTC, 0);
        settings = SettingsFeature.service(database, house, new Nowhere(), new EntryIds(clock, random), clock);
        backups = new BackupService(
                new BackupMaker.Source(
                        places,
                        database,
                        DataKeys.of(master),
                        new BackupKeys(master),
                        Optional::empty,
                        () -> SettingsFeature.files(database, house),
                        "1.2.3"),
                ZoneOffset.UTC,
                clock);
        scratch = root.resolve("run/part");
        archives = places.backups();
        codes = new RestoreCodes(new RestoreCodeRepository(database), master, random, clock);
        service = SelectiveFeature.of(new SelectiveFeature.Ground(
                        new Source(scratch, DataKeys.of(master), keys::isDestroyedSince),
                        database,
                        seal,
                        master,
                        new BackupDesk(places, new BackupKeys(master), ZoneOffset.UTC, clock),
                        new RecoveryDesk(vault, places.backups(), clock),
                        SettingsFeature.comeback(settings, new Nowhere()),
                        new Nowhere(),
                        changed::add,
                        random,
                        clock))
                .service();
    }

    /// What the engine sees of guilds while the bot is offline.
    private static final class Nowhere implements Guilds {
        @Override
        public boolean online() {
            return false;
        }

        @Override
        public List<GuildFacts.Summary> all() {
            return List.of();
        }

        @Override
        public Optional<GuildFacts> find(GuildId guild) {
            return Optional.empty();
        }
    }

    /// Makes a backup; its name.
    String backUp() throws Exception {
        return backups.takeAndPrune(_ -> {}).file();
    }

    PartWork compared(String file) throws Exception {
        service.compare(new CompareBackup(file, Optional.empty()));
        return ended();
    }

    PartWork brought(String file, String code) throws Exception {
        service.restore(new RestoreMember(file, Optional.empty(), code));
        return ended();
    }

    PartWork ended() throws Exception {
        service.await();
        return service.work();
    }

    /// A row in every table that is a member's own, with texts that are sealed as they should be.
    void write(UserId user, long number, String words) {
        database.changeRows(rows -> {
            write(rows, user, number, words);
            return true;
        });
    }

    void write(Rows rows, UserId user, long number, String words) {
        for (var table : MemberRows.tables(rows)) {
            if (!table.name().equals("restore_code")) {
                insert(rows, table, row(table, user, number, words));
            }
        }
    }

    /// Two cases of moderation and a note of what was told, which are the guild's.
    void moderate() {
        database.changeRows(rows -> {
            for (var table : GuildRows.tables(rows)) {
                if (table.name().equals("mod_action")) {
                    insert(rows, table, row(table, JON, 1, "x"));
                    insert(rows, table, row(table, JON, 2, "x"));
                } else if (table.name().equals("tool_log")) {
                    insert(rows, table, row(table, JON, 1, "x"));
                }
            }
            return true;
        });
    }

    private static void insert(Rows rows, TableShape table, @Nullable Object[] row) {
        var one = new ArrayDeque<@Nullable Object[]>();
        one.add(row);
        rows.insert(table, one::poll);
    }

    private @Nullable Object[] row(TableShape table, UserId user, long number, String words) {
        var hasId = table.column("id").isPresent();
        return table.columns().stream()
                .map(column -> switch (column.kind()) {
                    case LONG ->
                        switch (column.name()) {
                            case "user_id" -> user.value();
                            case "guild_id" -> GUILD.value();
                            default -> number;
                        };
                    case INTEGER -> (int) number;
                    case TEXT -> "x";
                    case INSTANT -> column.name().equals("removed_at") ? null : NOON;
                    case BYTES ->
                        seal.seal(user, new Place(table.name(), column.name()), hasId ? number : user.value(), words);
                })
                .toArray();
    }

    /// How many rows of each table are a member's.
    Map<String, Long> rowsOf(UserId user) {
        return database.readRows(rows -> {
            var counts = new TreeMap<String, Long>();
            for (var table : MemberRows.tables(rows)) {
                rows.of(table, "user_id", user.value(), _ -> counts.merge(table.name(), 1L, Long::sum));
            }
            return counts;
        });
    }

    long count(String table) {
        return Objects.requireNonNull(database.countRows().get(table));
    }

    List<Long> numbers(String sql) {
        return database.read(handle -> handle.createQuery(sql).mapTo(Long.class).list());
    }

    void run(String sql) {
        database.write(handle -> handle.execute(sql));
    }

    @Override
    public void close() {
        service.close();
        backups.close();
        database.close();
        keys.close();
    }
}
