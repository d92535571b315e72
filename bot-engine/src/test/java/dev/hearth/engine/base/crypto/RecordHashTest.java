package dev.hearth.engine.base.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RecordHashTest {
    private static final String TEXT = "journalentry 11 I slept badly";

    @Test
    void itStaysForATextAndIsAnotherUnderAnotherKey() {
        var other = new byte[MasterKey.BYTES];
        Arrays.fill(other, (byte) 1);
        var here = new RecordHash(new MasterKey(new byte[MasterKey.BYTES]));
        var again = new RecordHash(new MasterKey(new byte[MasterKey.BYTES]));
        var there = new RecordHash(new MasterKey(other));

        assertThat(here.of(TEXT)).hasSize(32).isEqualTo(again.of(TEXT)).isNotEqualTo(there.of(TEXT));
        assertThat(here.of(TEXT)).isNotEqualTo(here.of(TEXT + "."));
    }
}
