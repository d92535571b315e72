package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.engine.base.crypto.MasterKey.Purpose;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup of a real database, made while it is written to, and brought back.
class BackupMakerTest {
    private static final String HEAP = """
            SELECT c.conglomeratenumber FROM sys.sysconglomerates c JOIN sys.systables t ON t.tableid = c.tableid
            WHERE t.tablename = 'CHECK_IN' AND NOT c.isindex""";

    private static final int BEFORE = 200;
    private static final int WRITERS = 4;

    @TempDir
    private Path folder;

    private Household home;

    @BeforeEach
    void moveIn() throws Exception {
        home = Household.in(folder.resolve("data"));
    }

    @Test
    void allThatWasAcknowledgedBeforeItBeganIsInItWhileOthersWrite() throws Exception {
        Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
        Semaphore news = new Semaphore(0);
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicLong ids = new AtomicLong();
        Set<Long> before;
        Shelf.Archive made;
        try (Database database = home.open()) {
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(Thread.ofVirtual().start(() -> {
                    while (going.get()) {
                        long id = ids.incrementAndGet();
                        Household.checkIn(database, id);
                        acknowledged.add(id);
                        news.release();
                    }
                }));
            }
            news.acquire(BEFORE);
            before = Set.copyOf(acknowledged);
            made = home.maker(database).make(_ -> {});
            int meanwhile = acknowledged.size() - before.size();
            going.set(false);
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(meanwhile).as("rows written while it was made").isPositive();
        }

        home.restorer().restore(made.file(), _ -> {});

        Set<Long> restored = home.checkInsAfterStart();
        assertThat(restored).containsAll(before);
        assertThat(acknowledged).containsAll(restored);
        assertThat(made.manifest().orElseThrow().rows()).containsEntry("CHECK_IN", (long) restored.size());
    }

    @Test
    void itTellsWhatItHoldsAndGivesTheSameBack() throws Exception {
        home.config("{\"zone\": \"Europe/Berlin\"}");
        Shelf.Archive made;
        try (Database database = home.open()) {
            Household.checkIn(database, 1);
            Household.checkIn(database, 2);
            made = home.maker(database).make(_ -> {});
            Household.checkIn(database, 3);
        }
        home.config("{\"zone\": \"Europe/Madrid\"}");
        Manifest manifest = made.manifest().orElseThrow();

        assertThat(manifest.rows()).containsEntry("CHECK_IN", 2L).containsKeys("GUILD_SETTING", "SCHEMA_VERSION");
        assertThat(manifest.guilds()).isEqualTo(1);
        assertThat(manifest.schema()).isPositive();
        assertThat(manifest.entries().stream().map(Manifest.Entry::name))
                .contains("config.json", "settings/8.json", "db/service.properties", "db/log/log.ctrl");
        assertThat(made.note().verified()).isPresent();

        home.restorer().restore(made.file(), _ -> {});
        assertThat(home.checkInsAfterStart()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(home.config()).contains("Berlin");
        assertThat(home.restorer().undo()).isTrue();
        assertThat(home.checkInsAfterStart()).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(home.config()).contains("Madrid");
    }

    @Test
    void nothingIsLeftOfTheMaking() throws Exception {
        try (Database database = home.open()) {
            home.maker(database).make(_ -> {});
        }

        assertThat(home.places.scratch()).doesNotExist();
        try (var files = Files.list(home.places.backups())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("hearth-20261124-120000.hearth", "hearth-20261124-120000.hearth.json");
        }
    }

    @Test
    void whatADeletedMemberWroteDoesNotOpenAfterARestore() throws Exception {
        UserId mira = new UserId(7);
        Place place = new Place("check_in", "note");
        Shelf.Archive made;
        byte[] sealed;
        try (Database database = home.open();
                MemberKeys members = MemberKeys.open(home.places.memberKeys(), home.master)) {
            sealed = new MemberSeal(members).seal(mira, place, 1, "a hard day");
            BackupService service = home.service(database, InstantSource.fixed(Household.NOON));
            members.whenDestroyed(service::refreshKeyCopy);
            made = home.maker(database).make(_ -> {});
            assertThat(Files.readAllBytes(home.places.backups().resolve("members.keys")))
                    .isEqualTo(Files.readAllBytes(home.places.memberKeys()));
            members.destroy(mira, Instant.EPOCH);
        }
        assertThat(made.manifest().orElseThrow().entries())
                .noneMatch(entry -> entry.name().contains("members"));

        home.restorer().restore(made.file(), _ -> {});

        for (Path store :
                List.of(home.places.memberKeys(), home.places.backups().resolve("members.keys"))) {
            try (MemberKeys members = MemberKeys.open(store, home.master)) {
                assertThat(new MemberSeal(members).open(mira, place, 1, sealed)).isEmpty();
            }
        }
    }

    @Test
    void aCopyThatIsNotWholeIsNoBackup() throws Exception {
        long number;
        try (Database database = home.open()) {
            for (long id = 1; id <= 500; id++) {
                Household.checkIn(database, id);
            }
            number = database.read(
                    handle -> handle.createQuery(HEAP).mapTo(Long.class).one());
        }
        damage(home.places.database().resolve("seg0/c" + Long.toHexString(number) + ".dat"));

        BadArchive refused = catchThrowableOfType(
                BadArchive.class,
                () -> DatabaseCheck.check(home.places.database(), home.master.subkey(Purpose.DATABASE), _ -> {}));

        assertThat(refused.reason()).isEqualTo(BadArchive.Reason.UNHEALTHY);
    }

    @Test
    void aDamagedBackupIsRefusedAndThePresentStays() throws Exception {
        Shelf.Archive made;
        try (Database database = home.open()) {
            Household.checkIn(database, 1);
            made = home.maker(database).make(_ -> {});
            Household.checkIn(database, 2);
        }
        byte[] bytes = Files.readAllBytes(made.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(made.file(), bytes);

        BadArchive refused =
                catchThrowableOfType(BadArchive.class, () -> home.restorer().restore(made.file(), _ -> {}));

        assertThat(refused.reason()).isEqualTo(BadArchive.Reason.DAMAGED);
        assertThat(home.checkInsAfterStart()).containsExactlyInAnyOrder(1L, 2L);
        Shelf shelf = home.shelf(InstantSource.fixed(Household.NOON));
        assertThatThrownBy(() -> shelf.verify(made.file(), _ -> {})).isInstanceOf(BadArchive.class);
        assertThat(shelf.look(made.file()).note()).isEqualTo(new Note(java.util.Optional.empty(), true, false));
    }

    @Test
    void noKeyStandsInTheArgumentsOfTheProcessThatChecks() throws Exception {
        String key =
                HexFormat.of().formatHex(home.master.subkey(Purpose.DATABASE).getEncoded());
        Set<String> commands = ConcurrentHashMap.newKeySet();
        try (Database database = home.open()) {
            home.maker(database)
                    .make(_ -> ProcessHandle.current()
                            .children()
                            .forEach(child -> child.info().commandLine().ifPresent(commands::add)));
        }

        assertThat(commands)
                .anyMatch(command -> command.contains("-Xmx128m"))
                .noneMatch(command -> command.contains(key));
        assertThat(new CheckMain.Order("here", key, key, false).toString()).doesNotContain(key);
    }

    /// Changes every page but the first, which tells what the others are.
    private static void damage(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 4096; at < bytes.length; at++) {
            bytes[at] ^= 0x55;
        }
        Files.write(file, bytes);
    }
}
