package dev.hearth.engine.base.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.UserId;
import org.junit.jupiter.api.Test;

class UserHashTest {
    private final UserHash hash = new UserHash(new MasterKey(new byte[32]));

    @Test
    void tellsPersonsApartWithoutNamingThem() {
        var mira = hash.of(new UserId(1001));

        assertThat(mira).matches("[0-9a-f]{12}").isEqualTo(hash.of(new UserId(1001)));
        assertThat(hash.of(new UserId(1002))).isNotEqualTo(mira);
    }

    @Test
    void isAnotherOneUnderAnotherMasterKey() {
        var other = new byte[32];
        other[31] = 1;

        assertThat(new UserHash(new MasterKey(other)).of(new UserId(1001))).isNotEqualTo(hash.of(new UserId(1001)));
    }
}
