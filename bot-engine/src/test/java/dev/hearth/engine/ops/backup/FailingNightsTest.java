package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupWork.State;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Folders;
import dev.hearth.testkit.HandClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Night after night in which no backup can be made: the last good one stays, here and at each target, and it is said
/// that something is wrong; after that all goes on as if nothing had been.
class FailingNightsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-24T03:30:00Z");

    private final HandClock clock = new HandClock(NIGHT.minusSeconds(3600));

    @TempDir
    private Path folder;

    @Test
    void thirtyOfThemCostNothingThatIsGood() throws Exception {
        Household home = Household.in(folder.resolve("data"));
        Path disk = Files.createDirectory(folder.resolve("disk"));
        try (Database database = home.open();
                BackupService service = home.service(database, clock)) {
            service.tidy();
            service.planner().add(disk.toString());
            clock.set(NIGHT);
            BackupEntry good = night(service);
            assertThat(good.verified()).isPresent();

            Folders.delete(home.root.resolve("run"));
            Path inTheWay = Files.writeString(home.root.resolve("run"), "no folder can be made here");
            for (int night = 1; night <= 30; night++) {
                clock.set(NIGHT.plus(Duration.ofDays(night)));
                service.look();
                service.await();
                assertThat(service.work().state()).as("night %d", night).isEqualTo(State.FAILED);
                service.prune(false);
            }
            assertThat(service.list().backups()).containsExactly(good);
            assertThat(home.shelf(clock).verify(home.places.backups().resolve(good.file()), _ -> {}))
                    .isNotNull();
            assertThat(ArchiveReader.verify(disk.resolve(good.file()), home.keys, _ -> {}))
                    .isNotNull();
            assertThat(service.warnings()).containsExactly("backup-failed", "backup-overdue");

            Files.delete(inTheWay);
            clock.set(NIGHT.plus(Duration.ofDays(31)));
            BackupEntry next = night(service);
            assertThat(next.verified()).isPresent();
            assertThat(service.warnings()).isEmpty();
            assertThat(disk.resolve(next.file())).exists();
        }
    }

    @Test
    void whatFailedIsTriedAgainAfterAnHourAndNotBefore() throws Exception {
        Household home = Household.in(folder.resolve("data"));
        Files.writeString(home.root.resolve("run"), "no folder can be made here");
        try (Database database = home.open();
                BackupService service = home.service(database, clock)) {
            service.tidy();
            clock.set(NIGHT);
            service.look();
            service.await();
            assertThat(service.work().since()).contains(NIGHT);

            clock.advance(Duration.ofMinutes(59));
            service.look();
            assertThat(service.work().since()).contains(NIGHT);
            clock.advance(Duration.ofMinutes(1));
            service.look();
            service.await();
            assertThat(service.work().since()).contains(NIGHT.plus(Duration.ofHours(1)));

            clock.set(NIGHT.minus(Duration.ofDays(1)));
            service.look();
            service.await();
            assertThat(service.work().since())
                    .as("nothing was due before it was begun")
                    .contains(NIGHT.plus(Duration.ofHours(1)));
            clock.set(NIGHT);
            service.look();
            service.await();
            assertThat(service.work().since()).as("a clock that was set back").contains(NIGHT);
        }
    }

    private static BackupEntry night(BackupService service) throws Exception {
        service.look();
        service.await();
        service.planner().awaitTargets();
        assertThat(service.work().problem()).isEmpty();
        return service.work().entry().orElseThrow();
    }
}
