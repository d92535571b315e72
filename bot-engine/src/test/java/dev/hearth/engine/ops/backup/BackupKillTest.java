package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.store.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Killed anywhere, a backup is there whole or not at all, and data is the old or the new.
class BackupKillTest {
    private static final int LINES_OF_A_ROUND = 200;
    private static final int MOST_MS_MORE = 400;

    private final Random random = new Random(20261126);

    @Test
    void noKillLeavesAHalfBackupOrTakesTheLastGoodOne(@TempDir Path folder) throws Exception {
        killBackups(2, folder);
    }

    @Test
    @Tag("soak")
    void noneOfAHundredDoes(@TempDir Path folder) throws Exception {
        killBackups(100, folder);
    }

    @Test
    void noKillOfARestoreLeavesAnythingButTheOldOrTheNew(@TempDir Path folder) throws Exception {
        killRestores(2, folder);
    }

    @Test
    @Tag("soak")
    void noneOfAHundredRestoresDoes(@TempDir Path folder) throws Exception {
        killRestores(100, folder);
    }

    private void killBackups(int rounds, Path folder) throws Exception {
        Household home = Household.in(folder);
        Shelf shelf = home.shelf(InstantSource.fixed(Household.NOON));
        home.open().close();
        boolean wasGood = false;
        for (int round = 0; round < rounds; round++) {
            killInTheMidst(folder, "backup");

            int good = 0;
            for (Shelf.Archive archive : shelf.list()) {
                assertThat(ArchiveReader.verify(archive.file(), home.keys, _ -> {}))
                        .isEqualTo(archive.manifest().orElseThrow());
                good += archive.note().verified().isPresent() ? 1 : 0;
            }
            assertThat(good).as("good ones after round %d", round).isGreaterThanOrEqualTo(wasGood ? 1 : 0);
            wasGood = good > 0;
            assertThat(home.checkInsAfterStart()).as("the data itself").isNotNull();
        }
        assertThat(wasGood).isTrue();
    }

    private void killRestores(int rounds, Path folder) throws Exception {
        Household home = Household.in(folder);
        Shelf.Archive archive;
        try (Database database = home.open()) {
            Household.checkIn(database, 1);
            archive = home.maker(database).make(_ -> {});
            Household.checkIn(database, 2);
        }
        Set<Set<Long>> seen = new java.util.HashSet<>();
        for (int round = 0; round < rounds; round++) {
            killInTheMidst(folder, archive.file().toString());

            Set<Long> rows = new TreeSet<>(home.checkInsAfterStart());
            assertThat(rows).isIn(Set.of(1L), Set.of(1L, 2L));
            seen.add(rows);
            try (var left = Files.list(home.places.restore())) {
                assertThat(left.map(file -> file.getFileName().toString()))
                        .noneMatch(name -> name.startsWith("incoming"));
            }
        }
        assertThat(seen).isNotEmpty();
    }

    /// After some lines and a moment more, wherever it is then.
    private void killInTheMidst(Path folder, String what) throws Exception {
        Process process = start(folder, what);
        try (BufferedReader out = process.inputReader()) {
            int lines = 1 + random.nextInt(LINES_OF_A_ROUND);
            for (int i = 0; i < lines; i++) {
                assertThat(out.readLine()).as("it goes on until it is killed").isNotNull();
            }
            assertThat(process.waitFor(random.nextInt(MOST_MS_MORE), TimeUnit.MILLISECONDS))
                    .isFalse();
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static Process start(Path folder, String what) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BackupRounds.class.getName(),
                        folder.toString(),
                        what))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
