package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearth.control.engine.BackupTarget.State;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A target that has no room, or takes no more in the middle of a write: what it had stays, and nothing half is left.
class FullTargetTest {
    /// In blocks of 512 bytes or of 1,024, as shells differ: between what notes take and what an archive does.
    private static final int MOST = 1_000;

    @TempDir
    private Path folder;

    /// The system refuses the write itself, as a full disk does.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWriteThatIsRefusedInTheMiddleLeavesWhatWasThere() throws Exception {
        try (TargetRoom room = new TargetRoom(folder)) {
            Shelf.Archive first = room.make();
            Path disk = room.target("disk");
            room.clock.advance(Duration.ofDays(1));
            Shelf.Archive second = room.makeLarge();
            assertThat(second.bytes()).isGreaterThan(MOST * 1_024L);

            assertThat(inAProcessOfFew(disk)).isEqualTo("FAILING");

            room.start();
            assertThat(room.standing(disk).state()).isEqualTo(State.FAILING);
            assertThat(TargetRoom.names(disk)).contains(first.name()).noneMatch(name -> name.startsWith(second.name()));
            room.tend();
            assertThat(room.standing(disk).files()).containsExactly(second.name(), first.name());
        }
    }

    @Test
    void aDiskWithoutRoomIsKnownAsFullAndKeepsWhatItHad() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("small-disk"));
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "needs a small disk");
        try (TargetRoom room = new TargetRoom(folder)) {
            Shelf.Archive first = room.make();
            room.target("small-disk");
            assertThat(room.standing(disk).state()).isEqualTo(State.GOOD);
            room.clock.advance(Duration.ofDays(1));
            Shelf.Archive second = room.makeLarge();
            room.tend();

            assertThat(room.standing(disk).state()).isEqualTo(State.FULL);
            assertThat(room.standing(disk).files()).containsExactly(first.name());
            assertThat(TargetRoom.names(disk)).noneMatch(name -> name.startsWith(second.name()));
            assertThat(Warnings.of(room.book.now(), room.clock.instant())).contains("target-full");
            fillUpInTheMiddle(room, disk);
        } finally {
            ran("umount", disk.toString());
        }
    }

    /// There was room when it was looked, and somebody else took it.
    private static void fillUpInTheMiddle(TargetRoom room, Path disk) throws Exception {
        room.clock.advance(Duration.ofDays(1));
        Shelf.Archive third = room.make();
        byte[] all = new byte[(int) disk.toFile().getUsableSpace() - (int) third.bytes()];
        Files.write(disk.resolve("film"), all);
        assertThat(disk.toFile().getUsableSpace()).isGreaterThanOrEqualTo(third.bytes() - 4_096);
        Files.write(disk.resolve("another"), new byte[(int) third.bytes() / 2]);
        room.tend();
        assertThat(room.standing(disk).state()).isEqualTo(State.FULL);
        Files.delete(disk.resolve("film"));
        room.tend();
        assertThat(room.standing(disk).state()).isEqualTo(State.GOOD);
    }

    private static boolean ran(String... command) throws Exception {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    private String inAProcessOfFew(Path disk) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        "sh",
                        "-c",
                        "ulimit -f " + MOST + "; exec \"$@\"",
                        "sh",
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BringMain.class.getName(),
                        folder.toString(),
                        disk.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            return out.lines().reduce("", (before, line) -> line);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }
}
