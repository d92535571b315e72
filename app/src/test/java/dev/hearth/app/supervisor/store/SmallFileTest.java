package dev.hearth.app.supervisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.supervisor.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SmallFileTest {
    private final List<String> notes = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() {
        file().write(new Settings(false, true));

        assertThat(file().read()).contains(new Settings(false, true));
        assertThat(notes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "null", "{\"startOnline\":\"often\"}"})
    void aDamagedOneIsSetAsideAndCountsAsNone(String content) throws Exception {
        Files.writeString(folder.resolve("settings.json"), content);

        assertThat(file().read()).isEmpty();

        assertThat(folder.resolve("settings.json.damaged")).hasContent(content);
        assertThat(notes).singleElement().asString().contains("damaged", "goes on without it");
    }

    private SmallFile<Settings> file() {
        return new SmallFile<>(folder.resolve("settings.json"), Settings.class, notes::add);
    }
}
