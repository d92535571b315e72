package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.BackupTarget.State;
import dev.hearth.engine.base.store.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every target has the newest good backup and the present keys, or its trouble is known; none harms another.
class TargetsTest {
    @TempDir
    private Path folder;

    private TargetRoom room;

    @BeforeEach
    void moveIn() throws Exception {
        room = new TargetRoom(folder);
    }

    @AfterEach
    void moveOut() {
        room.close();
    }

    @Test
    void aBackupIsBroughtToEveryTargetAndIsWholeThere() throws Exception {
        Shelf.Archive first = room.make();
        Path disk = room.target("disk");
        Path share = room.target("share");

        Shelf.Archive second = room.nextDay();

        for (Path target : List.of(disk, share)) {
            assertThat(ArchiveReader.verify(target.resolve(second.name()), room.keys, _ -> {}))
                    .isEqualTo(second.manifest().orElseThrow());
            assertThat(target.resolve("members.keys")).hasContent("mira, jonas");
            assertThat(room.standing(target))
                    .isEqualTo(new BackupTarget(
                            target.toString(),
                            false,
                            State.GOOD,
                            Optional.of(second.created()),
                            false,
                            false,
                            false,
                            List.of(second.name(), first.name())));
        }
    }

    @Test
    void oneThatIsAwayHarmsNoOtherAndCatchesUpWhenItIsBack() throws Exception {
        room.make();
        Path disk = room.target("disk");
        Path share = room.target("share");
        Path drawer = Files.move(disk, folder.resolve("drawer"));

        Shelf.Archive second = room.nextDay();
        assertThat(room.standing(disk).state()).isEqualTo(State.UNREACHABLE);
        assertThat(room.standing(share).files()).startsWith(second.name());

        Files.move(drawer, disk);
        room.targets.tendOwed();
        room.targets.join();
        assertThat(room.standing(disk).state()).isEqualTo(State.GOOD);
        assertThat(room.standing(disk).files()).startsWith(second.name());
    }

    @Test
    void anEmptyFolderWhereADiskIsNotConnectedIsNotTakenForIt() throws Exception {
        Path disk = room.target("disk");
        Files.move(disk, folder.resolve("drawer"));
        Files.createDirectory(disk);

        room.nextDay();

        assertThat(room.standing(disk).state()).isEqualTo(State.UNREACHABLE);
        assertThat(TargetRoom.names(disk)).isEmpty();
    }

    @Test
    void oneThatVanishesInTheMiddleKeepsWhatItHadAndNothingHalfIsCounted() throws Exception {
        Shelf.Archive first = room.make();
        Path disk = room.target("disk");
        Path drawer = folder.resolve("drawer");
        room.clock.advance(Duration.ofDays(1));
        Shelf.Archive second = room.makeLarge();
        TargetFolder place = room.targets.at(disk.toString());
        AtomicBoolean gone = new AtomicBoolean();

        assertThatThrownBy(() -> place.bring(second, percent -> {
                    if (percent >= 20 && gone.compareAndSet(false, true)) {
                        move(disk, drawer);
                    }
                }))
                .isInstanceOfAny(IOException.class, BadArchive.class);

        assertThat(gone).isTrue();
        assertThat(disk).doesNotExist();
        assertThat(drawer.resolve(second.name())).doesNotExist();
        assertThat(room.own.whole()).hasSize(2);

        Files.move(drawer, disk);
        assertThat(place.shelf().whole().stream().map(Shelf.Archive::name)).containsExactly(first.name());
        room.tend();
        assertThat(room.standing(disk).files()).containsExactly(second.name(), first.name());
        assertThat(TargetRoom.names(disk)).noneMatch(name -> name.endsWith(ArchiveWriter.PART));
    }

    @Test
    void whatIsReadOtherThanItWasWrittenIsNotCountedThere() throws Exception {
        Shelf.Archive first = room.make();
        Path disk = room.target("disk");
        room.clock.advance(Duration.ofDays(1));
        Shelf.Archive second = room.make();
        AtomicBoolean flipped = new AtomicBoolean();

        BadArchive refused = catchThrowableOfType(
                BadArchive.class,
                () -> room.targets.at(disk.toString()).bring(second, percent -> {
                    if (percent == 50 && flipped.compareAndSet(false, true)) {
                        flip(disk.resolve(second.name() + ArchiveWriter.PART));
                    }
                }));

        assertThat(refused.reason()).isEqualTo(BadArchive.Reason.DAMAGED);
        assertThat(TargetRoom.names(disk)).contains(first.name()).noneMatch(name -> name.startsWith(second.name()));
    }

    @Test
    void aDestroyedKeyIsOwedToADiskThatIsAwayAndTakenFromItWhenItIsBack() throws Exception {
        room.make();
        Path disk = room.target("disk");
        Path share = room.target("share");
        Path drawer = Files.move(disk, folder.resolve("drawer"));

        room.writeKeys("mira");
        room.targets.keysChanged();
        room.targets.join();
        assertThat(share.resolve("members.keys")).hasContent("mira");
        assertThat(room.standing(share).keysOwed()).isFalse();
        assertThat(room.standing(disk).keysOwed()).isTrue();

        room.start();
        assertThat(room.standing(disk).keysOwed()).as("after a new start").isTrue();
        Files.move(drawer, disk);
        room.targets.tendOwed();
        room.targets.join();
        assertThat(disk.resolve("members.keys")).hasContent("mira");
        assertThat(room.standing(disk).keysOwed()).isFalse();
    }

    @Test
    void nothingIsPrunedBeforeANewerOneIsWholeThere() throws Exception {
        keep(2);
        Shelf.Archive first = room.make();
        Path disk = room.target("disk");
        Shelf.Archive second = room.nextDay();
        keep(1);

        room.clock.advance(Duration.ofDays(1));
        Shelf.Archive third = room.make();
        Files.createDirectories(disk.resolve(third.name() + "/in-the-way"));
        room.tend();
        assertThat(room.standing(disk).state()).isEqualTo(State.FAILING);
        assertThat(TargetRoom.names(disk)).contains(first.name(), second.name());

        Folders.delete(disk.resolve(third.name()));
        room.tend();
        assertThat(room.standing(disk).files()).containsExactly(third.name());
    }

    @Test
    void whatIsPinnedHereStaysThereUntilItIsPinnedNoLonger() throws Exception {
        keep(1);
        Shelf.Archive first = room.make();
        Path disk = room.target("disk");
        room.own.pin(first.file(), true);
        Shelf.Archive second = room.nextDay();
        assertThat(room.standing(disk).files()).containsExactly(second.name(), first.name());

        room.own.pin(first.file(), false);
        Shelf.Archive third = room.nextDay();
        assertThat(room.standing(disk).files()).containsExactly(third.name());
    }

    @Test
    void oneThatIsRemovedKeepsItsBackupsAndLosesTheKeys() throws Exception {
        Shelf.Archive made = room.make();
        Path disk = room.target("disk");

        assertThat(room.planner.remove(disk.toString()).targets()).hasSize(1);

        assertThat(TargetRoom.names(disk)).containsExactly(made.name(), made.name() + ".json");
        room.planner.add(disk.toString());
        room.targets.join();
        assertThat(room.standing(disk).files()).containsExactly(made.name());
        assertThat(disk.resolve("members.keys")).hasContent("mira, jonas");
    }

    @Test
    void oneThatIsNamedByALinkIsTheSame() throws Exception {
        Path disk = room.target("disk");
        Path link = Files.createSymbolicLink(folder.resolve("link"), disk);

        assertThat(refused(link.toString())).isEqualTo("target-known");
        assertThat(room.planner.remove(link.toString()).targets()).hasSize(1);
    }

    @Test
    void oneThatIsRemovedWhileItIsAwayLosesTheKeysWhenItIsBack() throws Exception {
        room.make();
        Path disk = room.target("disk");
        Path drawer = Files.move(disk, folder.resolve("drawer"));
        room.planner.remove(disk.toString());
        assertThat(room.standing(disk).leaving()).isTrue();
        room.planner.add(disk.toString());
        assertThat(room.standing(disk).leaving()).as("taken back").isFalse();
        room.planner.remove(disk.toString());

        Files.move(drawer, disk);
        room.targets.tendOwed();
        room.targets.join();

        assertThat(room.book.now().others()).isEmpty();
        assertThat(disk.resolve("members.keys")).doesNotExist();
    }

    @Test
    void oneThatIsAwayForGoodIsForgottenTheSecondTime() throws Exception {
        Path disk = room.target("disk");
        Files.move(disk, folder.resolve("lost"));

        room.planner.remove(disk.toString());
        room.planner.remove(disk.toString());

        assertThat(room.book.now().others()).isEmpty();
    }

    @Test
    void aFolderThatCannotServeIsRefusedWithTheReason() throws Exception {
        Path disk = room.target("disk");
        Path anothers = Files.createDirectory(folder.resolve("anothers"));
        new TargetFolder(anothers, Archives.keys(folder.resolve("other-keys")), room.clock).claim();

        assertThat(refused("disk")).isEqualTo("target-no-path");
        assertThat(refused(disk.toString())).isEqualTo("target-known");
        assertThat(refused(room.data.resolve("backups").toString())).isEqualTo("target-inside");
        assertThat(refused(anothers.toString())).isEqualTo("target-anothers");
        assertThat(refused(folder.resolve("no/such/folder").toString())).isEqualTo("target-unusable");
        assertThat(room.book.now().others()).hasSize(1);
    }

    @Test
    void aPlanThatCannotBeReadIsPutAsideAndANewOneBegun() throws Exception {
        room.target("disk");
        Files.writeString(room.data.resolve("backups.json"), "{\"half");

        room.start();

        assertThat(room.book.now().others()).isEmpty();
        assertThat(room.book.now().schedule()).isEqualTo(BackupSchedule.usual());
        assertThat(room.data.resolve("backups.json.damaged")).hasContent("{\"half");
    }

    private void keep(int days) throws Refused {
        room.planner.change(new BackupSchedule(true, LocalTime.of(3, 30), days, 0, 0));
    }

    private String refused(String path) {
        return catchThrowableOfType(Refused.class, () -> room.planner.add(path))
                .problem()
                .code();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flip(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
