package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WindowChoicesTest {
    private static final String CONFIGURATION = "{\"kind\":\"hearth-configuration\"}";

    @TempDir
    private Path folder;

    @Test
    void whatWasChosenGoesIntoTheFileAndComesOutElsewhere() throws Exception {
        var here = home("here");
        Files.writeString(folder.resolve("here/console.json"), "{\"language\":\"FR\",\"logLines\":20000}");
        var file = Files.writeString(folder.resolve("set.json"), here.addTo(CONFIGURATION));

        assertThat(file).content().contains("hearth-configuration", "console", "FR", "20000");
        assertThat(here.differingIn(file)).as("it is so already").isEmpty();
        var there = home("there");
        there.keep(there.differingIn(file).orElseThrow());
        assertThat(there.differingIn(file)).isEmpty();
        assertThat(folder.resolve("there/console.json")).content().contains("FR", "20000");
    }

    @Test
    void aHomeInWhichNothingWasChosenSaysNothing() throws Exception {
        var file = Files.writeString(folder.resolve("set.json"), home("empty").addTo(CONFIGURATION));

        assertThat(file).content().contains("\"console\" : null");
        assertThat(home("other").differingIn(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"console\":{\"token\":\"x\"}}",
                "{\"console\":{\"language\":{\"a\":1}}}",
                "{\"console\":[]}",
                "{\"console\":{}}",
                "{"
            })
    void whatTheWindowDoesNotKnowIsLeftAlone(String configuration) throws Exception {
        var file = Files.writeString(folder.resolve("set.json"), configuration);

        assertThat(home("other").differingIn(file)).isEmpty();
    }

    private WindowChoices home(String name) throws Exception {
        return new WindowChoices(Home.at(Files.createDirectories(folder.resolve(name))));
    }
}
