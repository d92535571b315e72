package dev.hearth.engine.base.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyKeyFileTest {
    private static final byte[] SECRET = {1, 2, 3, -4};

    @TempDir
    private Path data;

    private Path folder;
    private OwnerOnlyKeyFile vault;

    @BeforeEach
    void openVault() {
        folder = data.resolve("keys");
        vault = new OwnerOnlyKeyFile(folder);
    }

    @Test
    void aSavedSecretIsThereAfterwards() throws KeysUnusable {
        vault.save("master", SECRET);

        assertThat(new OwnerOnlyKeyFile(folder).load("master")).hasValue(SECRET);
        assertThat(vault.load("other")).isEmpty();
    }

    @Test
    void savingAgainReplaces() throws KeysUnusable {
        vault.save("master", SECRET);
        vault.save("master", new byte[] {9});

        assertThat(vault.load("master")).hasValue(new byte[] {9});
        assertThat(folder).isDirectoryContaining("glob:**master.key").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanRead() throws KeysUnusable, IOException {
        vault.save("master", SECRET);
        var file = folder.resolve("master.key");

        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(file)).isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        vault.load("master");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void everyDamagedByteIsNoticed() throws KeysUnusable, IOException {
        vault.save("master", SECRET);
        var file = folder.resolve("master.key");
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length - 1; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);

            assertDamaged();
        }
        Files.write(file, new byte[0]);
        assertDamaged();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder, "a file where the folder should be");

        assertThatExceptionOfType(KeysUnusable.class)
                .isThrownBy(() -> vault.save("master", SECRET))
                .returns(KeysUnusable.Reason.UNREACHABLE, KeysUnusable::reason)
                .returns(folder.resolve("master.key").toString(), KeysUnusable::where);
    }

    @Test
    void aNameIsNoPath() {
        assertThatIllegalArgumentException().isThrownBy(() -> vault.load("../master"));
    }

    @Test
    void saysHowSafeItIs() {
        assertThat(vault.safety()).isEqualTo(KeyVault.Safety.OWNER_ONLY_FILE);
    }

    private void assertDamaged() {
        assertThatExceptionOfType(KeysUnusable.class)
                .isThrownBy(() -> vault.load("master"))
                .returns(KeysUnusable.Reason.DAMAGED, KeysUnusable::reason);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
