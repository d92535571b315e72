package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.control.EngineFailure;
import dev.hearth.engine.base.store.OtherProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void makesItsFoldersForTheirOwnerOnly() throws Exception {
        var root = folder.resolve("deep/hearth");
        try (var data = DataFolder.open(root)) {
            for (var name : List.of("", "db", "keys", "backups", "logs", "crash", "run")) {
                assertThat(rights(root.resolve(name))).as(name).isEqualTo("rwx------");
            }
            assertThat(data.database()).doesNotExist();
            assertThat(data.database().getParent()).isEqualTo(root.resolve("db"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void narrowsWhatIsInAFolderThatIsThereButNotTheFolder() throws Exception {
        Files.createDirectory(folder.resolve("keys"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder.resolve("keys"), PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder.open(folder).close();

        assertThat(rights(folder)).isEqualTo("rwxr-xr-x");
        assertThat(rights(folder.resolve("keys"))).isEqualTo("rwx------");
    }

    @Test
    void isHeldByOneAtATime() throws Exception {
        try (var data = DataFolder.open(folder)) {
            assertThat(data.run().resolve("engine.lock")).exists();
            assertCannotStart(EngineFailure.DATA_FOLDER_IN_USE, folder);
        }
        DataFolder.open(folder).close();
    }

    @Test
    void anotherProcessThatHasItIsNoticedAndItsEndToo() throws Exception {
        try (var other = new OtherProcess(HoldForever.class, folder.toString())) {
            other.awaitLine("held");

            assertCannotStart(EngineFailure.DATA_FOLDER_IN_USE, folder);
        }
        DataFolder.open(folder).close();
    }

    /// Below a file there can be no folder, whoever tries: root too, whom rights do not stop.
    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "kept");

        assertCannotStart(EngineFailure.DATA_FOLDER_UNWRITABLE, file.resolve("hearth"));
        assertCannotStart(EngineFailure.DATA_FOLDER_UNWRITABLE, file);
        assertThat(file).hasContent("kept");
    }

    @Test
    void aFileInPlaceOfAFolderOfItsIsNoticed() throws IOException {
        Files.writeString(folder.resolve("keys"), "kept");

        assertCannotStart(EngineFailure.DATA_FOLDER_UNWRITABLE, folder);
        assertThat(folder.resolve("keys")).hasContent("kept");
    }

    private static void assertCannotStart(EngineFailure failure, Path folder) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataFolder.open(folder))
                .returns(failure, CannotStart::failure)
                .returns(folder.toString(), CannotStart::detail);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /// The other process: takes the folder and waits to be ended.
    static final class HoldForever {
        public static void main(String[] arguments) throws Exception {
            try (var data = DataFolder.open(Path.of(arguments[0]))) {
                System.out.println(Files.exists(data.run()) ? "held" : "lost");
                new CountDownLatch(1).await();
            }
        }
    }
}
