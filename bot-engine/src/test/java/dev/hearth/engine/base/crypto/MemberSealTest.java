package dev.hearth.engine.base.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.id.UserId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberSealTest {
    private static final UserId MIRA = new UserId(1001);
    private static final UserId JON = new UserId(1002);
    private static final Place NOTE = new Place("check_in", "note");
    private static final String TEXT = "slept badly, again";

    @TempDir
    private Path folder;

    private MemberKeys keys;
    private MemberSeal seal;

    @BeforeEach
    void openKeys() throws KeysUnusable {
        keys = MemberKeys.open(folder.resolve("members.keys"), new MasterKey(new byte[32]));
        seal = new MemberSeal(keys);
    }

    @AfterEach
    void closeKeys() {
        keys.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", TEXT, "Grüße 🌿", "line\nline\u0000end"})
    void whatIsSealedOpensAsItWas(String text) {
        var sealed = seal.seal(MIRA, NOTE, 5, text);

        assertThat(seal.open(MIRA, NOTE, 5, sealed)).hasValue(text);
        assertThat(sealed).hasSize(text.getBytes(StandardCharsets.UTF_8).length + MemberSeal.OVERHEAD);
    }

    @Test
    void theSameTextIsNeverSealedAlike() {
        assertThat(seal.seal(MIRA, NOTE, 5, TEXT)).isNotEqualTo(seal.seal(MIRA, NOTE, 5, TEXT));
    }

    @Test
    void theSealHidesTheText() {
        var sealed = new String(seal.seal(MIRA, NOTE, 5, TEXT), StandardCharsets.ISO_8859_1);

        assertThat(sealed).doesNotContain("slept").doesNotContain("again");
    }

    @Test
    void aTextDoesNotOpenInAnotherPlace() {
        keys.keyOf(JON);
        var sealed = seal.seal(MIRA, NOTE, 5, TEXT);

        assertTampered(MIRA, NOTE, 6, sealed);
        assertTampered(MIRA, new Place("check_in", "tone"), 5, sealed);
        assertTampered(MIRA, new Place("check_on", "note"), 5, sealed);
        assertTampered(MIRA, new Place("check_innote", "x"), 5, sealed);
        assertThat(seal.open(JON, NOTE, 5, sealed)).isEmpty();
    }

    /// Bytes 1 to 4 name the key: a text that names another one is as unreadable as one of a destroyed key.
    @Test
    void aChangeAnywhereIsNoticed() {
        var sealed = seal.seal(MIRA, NOTE, 5, TEXT);
        for (int at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            if (at >= 1 && at <= 4) {
                assertThat(seal.open(MIRA, NOTE, 5, changed)).isEmpty();
            } else {
                assertTampered(MIRA, NOTE, 5, changed);
            }
        }
        assertTampered(MIRA, NOTE, 5, java.util.Arrays.copyOf(sealed, sealed.length - 1));
        assertTampered(MIRA, NOTE, 5, new byte[0]);
    }

    @Test
    void afterTheKeyIsDestroyedNothingOpensEvenIfTheMemberComesBack() {
        var sealed = seal.seal(MIRA, NOTE, 5, TEXT);
        keys.destroy(MIRA, Instant.EPOCH);

        assertThat(seal.open(MIRA, NOTE, 5, sealed)).isEmpty();

        var later = seal.seal(MIRA, NOTE, 6, "back again");
        assertThat(seal.open(MIRA, NOTE, 5, sealed)).isEmpty();
        assertThat(seal.open(MIRA, NOTE, 6, later)).hasValue("back again");
    }

    private void assertTampered(UserId user, Place place, long row, byte[] sealed) {
        assertThatExceptionOfType(MemberSeal.Tampered.class)
                .isThrownBy(() -> seal.open(user, place, row, sealed))
                .withMessage("a sealed text does not open")
                .withNoCause();
    }
}
