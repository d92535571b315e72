package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DerbyTest {
    @TempDir
    private Path data;

    @Test
    void whatWasWrittenIsThereAfterReopening() throws StoreUnusable {
        var settings = TestStores.derby(data);
        try (var database = Database.open(settings)) {
            CheckInRows.insert(database, 1);
        }
        try (var database = Database.open(settings)) {
            assertThat(CheckInRows.count(database)).isEqualTo(1);
        }
    }

    @Test
    void closingTwiceDoesNothingAndAClosedDatabaseSaysSo() throws StoreUnusable {
        var database = Database.open(TestStores.derby(data));
        database.close();
        database.close();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> CheckInRows.count(database))
                .returns(StoreException.Kind.BROKEN, StoreException::kind);
    }

    @Test
    void anotherKeyIsRefused() throws StoreUnusable {
        var settings = TestStores.derby(data);
        Database.open(settings).close();

        assertUnusable(
                StoreUnusable.Reason.WRONG_KEY,
                new StoreSettings.Derby(settings.folder(), settings.backups(), TestStores.key(8)));
        Database.open(settings).close();
    }

    @Test
    void damageIsToldFromAnotherKey() throws Exception {
        var settings = TestStores.derby(data);
        Database.open(settings).close();
        var properties = settings.folder().resolve("service.properties");
        var whole = Files.readString(properties);
        Files.writeString(properties, whole.substring(0, whole.length() / 3));

        assertUnusable(StoreUnusable.Reason.DAMAGED, settings);
        Files.delete(properties);
        assertUnusable(StoreUnusable.Reason.DAMAGED, settings);
    }

    @Test
    void anInterruptedCreationIsBegunAgain() throws Exception {
        var settings = TestStores.derby(data);
        Files.createDirectories(data.resolve("db.new/log"));
        Files.writeString(data.resolve("db.new/log/log.ctrl"), "half");

        Database.open(settings).close();

        assertThat(data.resolve("db.new")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsUnreachable() throws IOException {
        var file = Files.writeString(data.resolve("file"), "");

        assertUnusable(StoreUnusable.Reason.UNREACHABLE, TestStores.derby(file));
        assertThat(Path.of("null")).doesNotExist();
    }

    @Test
    void aDatabaseThatAnotherProcessHasOpenIsInUse() throws Exception {
        var settings = TestStores.derby(data);
        Database.open(settings).close();
        try (var other = new OtherProcess(OpenForever.class, settings.folder().toString())) {
            other.awaitLine("open");

            assertUnusable(StoreUnusable.Reason.IN_USE, settings);
        }
    }

    @Test
    void aPathMayHoldWhatDerbyWouldReadAsAnAttribute() throws Exception {
        var folder = Files.createDirectory(data.resolve("a; b=c"));
        try (var database = Database.open(TestStores.derby(folder))) {
            CheckInRows.insert(database, 1);
        }

        assertThat(folder.resolve("db/service.properties")).exists();
    }

    @Test
    void noLogOfDerbysOwnIsWritten() throws StoreUnusable {
        Database.open(TestStores.derby(data)).close();

        assertThat(Path.of("derby.log")).doesNotExist();
        assertThat(data).isDirectoryNotContaining("glob:**derby.log");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanReadItsFiles() throws Exception {
        Database.open(TestStores.derby(data)).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("db/log/log1.dat"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whoGetsNoConnectionInTimeIsToldThatItIsBusy() throws Exception {
        var dialect = Dialect.of(TestStores.derby(data));
        var working = new CountDownLatch(Database.CONNECTIONS);
        var done = new CountDownLatch(1);
        try (var database = Database.open(
                        dialect, Script.shipped("derby"), BeforeMigration.NOTHING_BETTER, Duration.ofMillis(300));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Database.CONNECTIONS; i++) {
                threads.execute(() -> database.read(handle -> {
                    working.countDown();
                    return await(done);
                }));
            }
            working.await();

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> CheckInRows.count(database))
                    .returns(StoreException.Kind.BUSY, StoreException::kind);
            done.countDown();
        }
    }

    @Test
    void nothingPrintsTheKey() {
        var settings = TestStores.derby(data);
        var key = HexFormat.of().formatHex(settings.key().getEncoded());

        assertThat(List.of(
                        settings.toString(),
                        Dialect.of(settings).toString(),
                        Dialect.of(settings).source().toString()))
                .noneMatch(text -> text.contains(key) || text.contains("0707"));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertUnusable(StoreUnusable.Reason reason, StoreSettings settings) {
        assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> Database.open(settings))
                .returns(reason, StoreUnusable::reason)
                .withMessage(reason.name())
                .withNoCause();
    }

    /// The other process: opens the database and waits to be ended.
    static final class OpenForever {
        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            try (var database = TestStores.open(new StoreSettings.Derby(folder, folder, TestStores.key(7)))) {
                CheckInRows.count(database);
                System.out.println("open");
                new CountDownLatch(1).await();
            }
        }
    }
}
