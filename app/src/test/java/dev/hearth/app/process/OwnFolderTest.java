package dev.hearth.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {
    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the user's own folder is narrow there already")
    void aNewDataFolderIsItsOwnersAlone() throws Exception {
        var data = folder.resolve("some").resolve("data");

        OwnFolder.prepare(data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "other rights there")
    void aFolderThatIsThereKeepsItsRights() throws Exception {
        var before = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.setPosixFilePermissions(folder, before);

        OwnFolder.prepare(folder);

        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(before);
    }

    @Test
    void aFolderThatCannotBeMadeIsTheEnginesToExplain() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatNoException().isThrownBy(() -> OwnFolder.prepare(file.resolve("data")));
    }
}
