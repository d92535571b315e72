package dev.hearth.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths that it expects are POSIX ones")
final class HomeTest {
    @Test
    void isThePlatformsOwn() {
        assertThat(folder("Linux", Map.of())).isEqualTo("/home/mira/.local/share/hearth/practice");
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "/big/share"))).isEqualTo("/big/share/hearth/practice");
        assertThat(folder("Mac OS X", Map.of("XDG_DATA_HOME", "/big/share")))
                .isEqualTo("/home/mira/Library/Application Support/Hearth/practice");
        assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo("/local/Hearth/practice");
        assertThat(folder("Windows 11", Map.of())).isEqualTo("/home/mira/AppData/Local/Hearth/practice");
    }

    @Test
    void isWhereTheUserWantsItOnEveryPlatform() {
        for (var system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertThat(folder(
                            system, Map.of("HEARTH_HOME", "/mine", "XDG_DATA_HOME", "/big", "LOCALAPPDATA", "/local")))
                    .isEqualTo("/mine/practice");
        }
    }

    @Test
    void doesNotFollowAVariableThatMeansNothing() {
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo("/home/mira/.local/share/hearth/practice");
        assertThat(folder("Linux", Map.of("HEARTH_HOME", " "))).isEqualTo("/home/mira/.local/share/hearth/practice");
    }

    private static String folder(String system, Map<String, String> environment) {
        return Home.of(environment, system, Path.of("/home/mira"))
                .data(Environment.PRACTICE)
                .toString();
    }
}
