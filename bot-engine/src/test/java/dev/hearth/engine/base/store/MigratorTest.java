package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigratorTest {
    private static final Script FIRST = Script.named("V001__first.sql", "CREATE TABLE one (n INTEGER);\n");
    private static final Script SECOND =
            Script.named("V002__second.sql", "CREATE TABLE two (n INTEGER);\nINSERT INTO one VALUES (2);\n");
    private static final Script BROKEN =
            Script.named("V002__broken.sql", "CREATE TABLE two (n INTEGER);\nINSERT INTO nowhere VALUES (2);\n");

    @ParameterizedTest
    @EnumSource
    void eachScriptRunsOnceAndInOrder(TestStores.Engine engine) throws StoreUnusable {
        var settings = TestStores.fresh(engine);
        open(settings, FIRST).close();
        open(settings, FIRST, SECOND).close();

        try (var database = open(settings, FIRST, SECOND)) {
            assertThat(versions(database)).containsExactly(1, 2);
            assertThat(rows(database, "SELECT n FROM one")).containsExactly(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailingScriptLeavesNoTrace(TestStores.Engine engine) throws StoreUnusable {
        var settings = TestStores.fresh(engine);
        open(settings, FIRST).close();

        assertUnusable(StoreUnusable.Reason.MIGRATION_FAILED, settings, FIRST, BROKEN);

        try (var database = open(settings, FIRST, SECOND)) {
            assertThat(versions(database)).containsExactly(1, 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScriptThatChangedAfterItRanIsRefused(TestStores.Engine engine) throws StoreUnusable {
        var settings = TestStores.fresh(engine);
        open(settings, FIRST).close();

        assertUnusable(
                StoreUnusable.Reason.DRIFT, settings, Script.named(FIRST.name(), "CREATE TABLE one (n BIGINT);\n"));
    }

    @ParameterizedTest
    @EnumSource
    void aNewerSchemaIsRefusedAndLeftAsItIs(TestStores.Engine engine) throws StoreUnusable {
        var settings = TestStores.fresh(engine);
        open(settings, FIRST, SECOND).close();

        assertUnusable(StoreUnusable.Reason.NEWER_SCHEMA, settings, FIRST);

        try (var database = open(settings, FIRST, SECOND)) {
            assertThat(versions(database)).containsExactly(1, 2);
        }
    }

    @Test
    void anExistingDerbyIsCopiedBeforeItsSchemaChanges(@TempDir Path data) throws Exception {
        var settings = TestStores.derby(data);
        open(settings, FIRST).close();
        assertThat(settings.backups()).doesNotExist();

        open(settings, FIRST, SECOND).close();

        var copy = new StoreSettings.Derby(
                settings.backups().resolve("before-schema-2"), settings.backups(), settings.key());
        assertThat(settings.backups()).isDirectoryNotContaining("glob:**.new");
        try (var database = open(copy, FIRST)) {
            assertThat(versions(database)).containsExactly(1);
        }
    }

    @Test
    void whatKeepsItBetterTakesTheCopysPlaceAndIsAskedForAChangeAlone(@TempDir Path data) throws Exception {
        var settings = TestStores.derby(data);
        var asked = new AtomicInteger();
        BeforeMigration keeps = () -> asked.incrementAndGet() > 0;
        open(settings, keeps, FIRST).close();
        open(settings, keeps, FIRST).close();
        assertThat(asked).hasValue(0);

        open(settings, keeps, FIRST, SECOND).close();

        assertThat(asked).hasValue(1);
        assertThat(settings.backups()).doesNotExist();
    }

    @Test
    void aCopyOfAnEarlierTryIsReplaced(@TempDir Path data) throws Exception {
        var settings = TestStores.derby(data);
        open(settings, FIRST).close();
        assertUnusable(StoreUnusable.Reason.MIGRATION_FAILED, settings, FIRST, BROKEN);
        var leftover = settings.backups().resolve("before-schema-2/leftover");
        Files.writeString(leftover, "");

        open(settings, FIRST, SECOND).close();

        assertThat(leftover).doesNotExist();
        assertThat(leftover.resolveSibling("service.properties")).exists();
    }

    /// A file stands where the folder of the copies should be.
    @Test
    void withoutACopyNothingIsChanged(@TempDir Path data) throws Exception {
        var settings = TestStores.derby(data);
        open(settings, FIRST).close();
        Files.writeString(settings.backups(), "");

        assertUnusable(StoreUnusable.Reason.MIGRATION_FAILED, settings, FIRST, SECOND);

        try (var database = open(settings, FIRST)) {
            assertThat(versions(database)).containsExactly(1);
        }
    }

    private static Database open(StoreSettings settings, Script... scripts) throws StoreUnusable {
        return open(settings, BeforeMigration.NOTHING_BETTER, scripts);
    }

    private static Database open(StoreSettings settings, BeforeMigration before, Script... scripts)
            throws StoreUnusable {
        return Database.open(Dialect.of(settings), List.of(scripts), before, Duration.ofSeconds(5));
    }

    private static void assertUnusable(StoreUnusable.Reason reason, StoreSettings settings, Script... scripts) {
        assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> open(settings, scripts))
                .returns(reason, StoreUnusable::reason)
                .withNoCause();
    }

    private static List<Integer> versions(Database database) {
        return rows(database, "SELECT version FROM schema_version ORDER BY version");
    }

    private static List<Integer> rows(Database database, String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(Integer.class).list());
    }
}
