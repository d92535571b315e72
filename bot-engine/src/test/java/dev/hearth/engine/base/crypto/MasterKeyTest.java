package dev.hearth.engine.base.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
    @TempDir
    private Path folder;

    @Test
    void theSameKeyIsFoundAtTheNextStart() throws KeysUnusable {
        var first = MasterKey.openOrCreate(new OwnerOnlyKeyFile(folder));
        var second = MasterKey.openOrCreate(new OwnerOnlyKeyFile(folder));

        assertThat(bits(second, MasterKey.Purpose.DATABASE)).isEqualTo(bits(first, MasterKey.Purpose.DATABASE));
    }

    @Test
    void twoInstallationsHaveDifferentKeys() throws KeysUnusable {
        var here = MasterKey.openOrCreate(new OwnerOnlyKeyFile(folder.resolve("here")));
        var there = MasterKey.openOrCreate(new OwnerOnlyKeyFile(folder.resolve("there")));

        assertThat(bits(here, MasterKey.Purpose.DATABASE)).isNotEqualTo(bits(there, MasterKey.Purpose.DATABASE));
    }

    @Test
    void eachPurposeHasAKeyOfItsOwn() {
        var master = new MasterKey(new byte[32]);

        var keys = Stream.of(MasterKey.Purpose.values()).map(purpose -> hex(master, purpose));

        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.length() == 64);
    }

    /// What a key of today opens has to open after any update: computed with another implementation of RFC 5869.
    @Test
    void theDerivationStaysWhatItWas() {
        var master = new MasterKey(new byte[32]);

        assertThat(hex(master, MasterKey.Purpose.DATABASE))
                .isEqualTo("98475ce915cbedd04b49dd50204dd630941add177ada986ab6931f12265136cc");
        assertThat(hex(master, MasterKey.Purpose.MEMBER_KEYS))
                .isEqualTo("03d55316b1d3d952e19b68dd401aa316948e386bdc98219aec004caf46f404d4");
    }

    @Test
    void noNewKeyIsMadeOverDataThatIsThere() throws IOException {
        var database = Files.createDirectory(folder.resolve("db"));
        var vault = new OwnerOnlyKeyFile(folder.resolve("keys"));

        assertThatExceptionOfType(KeysUnusable.class)
                .isThrownBy(() -> MasterKey.openOrCreate(vault, folder.resolve("none"), database))
                .returns(KeysUnusable.Reason.MISSING, KeysUnusable::reason)
                .returns(database.toString(), KeysUnusable::where);
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() throws KeysUnusable {
        assertThatIllegalArgumentException().isThrownBy(() -> new MasterKey(new byte[16]));
        var vault = new OwnerOnlyKeyFile(folder);
        vault.save("master", new byte[16]);

        assertThatExceptionOfType(KeysUnusable.class)
                .isThrownBy(() -> MasterKey.openOrCreate(vault))
                .returns(KeysUnusable.Reason.DAMAGED, KeysUnusable::reason);
    }

    @Test
    void nothingPrintsAKey() {
        assertThat(new MasterKey(new byte[32])).hasToString("MasterKey");
    }

    private static byte[] bits(MasterKey master, MasterKey.Purpose purpose) {
        return master.subkey(purpose).getEncoded();
    }

    private static String hex(MasterKey master, MasterKey.Purpose purpose) {
        return HexFormat.of().formatHex(bits(master, purpose));
    }
}
