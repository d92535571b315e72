package dev.hearth.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EngineLaunchTest {
    private static final String TOKEN = "a-secret-that-nobody-may-read";

    private final EngineLaunch launch =
            new EngineLaunch("/data", TOKEN, Optional.of("http://127.0.0.1:1/api/v10/"), true);

    @Test
    void isOneLineThatKeepsItsForm() {
        assertThat(Wire.line(launch))
                .doesNotContain("\n")
                .isEqualTo("{\"data\":\"/data\",\"token\":\"" + TOKEN
                        + "\",\"restBase\":\"http://127.0.0.1:1/api/v10/\",\"endWithParent\":true}");
    }

    @Test
    void arrivesAsItWasSent() throws Exception {
        assertThat(Wire.read(Wire.line(launch), EngineLaunch.class)).isEqualTo(launch);
    }

    @Test
    void withoutARestBaseIsMeantForTheRealDiscord() throws Exception {
        var line = "{\"data\":\"/data\",\"token\":\"t\",\"endWithParent\":false,\"added-later\":[1]}";

        assertThat(Wire.read(line, EngineLaunch.class))
                .isEqualTo(new EngineLaunch("/data", "t", Optional.empty(), false));
    }

    @Test
    void neverShowsItsTokenAsText() {
        assertThat(launch.toString()).contains("/data").doesNotContain(TOKEN);
    }

    @Test
    void withoutAFolderOrATokenIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EngineLaunch(" ", "t", Optional.empty(), true));
        assertThatIllegalArgumentException().isThrownBy(() -> new EngineLaunch("/data", "", Optional.empty(), true));
        assertThatIllegalArgumentException().isThrownBy(() -> new EngineLaunch("/data", "a b", Optional.empty(), true));
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
