package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Before the database changes it is backed up as it lies there, and can be brought back.
class MigrationBackupTest {
    @TempDir
    private Path folder;

    @Test
    void theClosedDatabaseIsBackedUpAndCanBeBroughtBack() throws Exception {
        Household home = Household.in(folder.resolve("data"));
        try (Database database = home.open()) {
            Household.checkIn(database, 1);
        }

        assertThat(backup(home).keep()).isTrue();

        Shelf.Archive made =
                home.shelf(InstantSource.fixed(Household.NOON)).whole().getFirst();
        assertThat(made.manifest().orElseThrow().rows()).containsEntry("CHECK_IN", 1L);
        try (Database database = home.open()) {
            Household.checkIn(database, 2);
        }
        home.restorer().restore(made.file(), _ -> {});
        assertThat(home.checkInsAfterStart()).containsExactly(1L);
    }

    @Test
    void whereNoneCanBeMadeItSaysSoAndTheDatabaseIsAsItWas() throws Exception {
        Household home = Household.in(folder.resolve("data"));
        try (Database database = home.open()) {
            Household.checkIn(database, 1);
        }
        Files.writeString(home.root.resolve("run"), "no folder can be made here");

        assertThat(backup(home).keep()).isFalse();

        assertThat(home.checkInsAfterStart()).containsExactly(1L);
    }

    private static MigrationBackup backup(Household home) {
        return new MigrationBackup(
                home.places,
                DataKeys.of(home.master),
                home.keys,
                Optional::empty,
                "1.2.3",
                InstantSource.fixed(Household.NOON));
    }
}
