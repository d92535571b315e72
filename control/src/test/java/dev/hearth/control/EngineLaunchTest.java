package dev.hearth.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EngineLaunchTest {
    private static final String TOKEN = "a-secret-that-nobody-may-read";

    private final EngineLaunch launch = EngineLaunch.attended("/data", TOKEN, "http://127.0.0.1:1/api/v10/");

    @Test
    void isOneLineThatKeepsItsForm() {
        assertThat(Wire.line(launch))
                .doesNotContain("\n")
                .isEqualTo(
                        "{\"data\":\"/data\",\"token\":\"" + TOKEN
                                + "\",\"restBase\":\"http://127.0.0.1:1/api/v10/\",\"endWithParent\":true,\"control\":null,\"online\":true}");
    }

    @Test
    void arrivesAsItWasSent() throws Exception {
        assertThat(Wire.read(Wire.line(launch), EngineLaunch.class)).isEqualTo(launch);
    }

    @Test
    void withoutARestBaseIsMeantForTheRealDiscord() throws Exception {
        var line = "{\"data\":\"/data\",\"token\":\"t\",\"endWithParent\":false,\"added-later\":[1]}";

        assertThat(Wire.read(line, EngineLaunch.class))
                .isEqualTo(
                        new EngineLaunch("/data", Optional.of("t"), Optional.empty(), false, Optional.empty(), false));
    }

    @Test
    void neverShowsItsTokenAsText() {
        assertThat(launch.toString()).contains("/data").doesNotContain(TOKEN);
    }

    @Test
    void hidesTheControlSecretToo() {
        var bearer = Bearer.fresh();
        var supervised =
                new EngineLaunch("/data", Optional.empty(), Optional.empty(), false, Optional.of(bearer), false);

        assertThat(supervised.toString()).doesNotContain(bearer.secret());
    }

    @Test
    void withoutAFolderOrWithABadTokenIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EngineLaunch.attended(" ", "t", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> EngineLaunch.attended("/data", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> EngineLaunch.attended("/data", "a b", ""));
    }

    @Test
    void thatIsToGoOnlineNeedsAToken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new EngineLaunch("/data", Optional.empty(), Optional.empty(), false, Optional.empty(), true));
    }

    @Test
    void thatCannotBeReadIsRefusedWithoutItsTokenInTheMessage() {
        var broken = "{\"data\":\"/data\",\"token\":\"" + TOKEN + "\",\"endWithParent\":\"perhaps\"}";

        assertThatThrownBy(() -> Wire.read(broken, EngineLaunch.class))
                .isInstanceOf(Wire.Unreadable.class)
                .hasMessage("not a readable EngineLaunch")
                .hasNoCause();
    }
}
