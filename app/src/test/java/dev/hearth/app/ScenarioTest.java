package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The manual, carried out: every scenario of the docs against the real processes.
final class ScenarioTest {
    private static final Path SCENARIOS = Path.of("..", "docs", "scenarios");

    @TempDir
    private Path folder;

    @Test
    void theBotDoesWhatTheManualSays() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("config.json"), "{\"cooldownSeconds\": 1, \"perPersonLimit\": 1000}");
        var quick = new ArrayList<Path>();
        for (var scenario : scenarios()) {
            quick.add(quicker(scenario));
        }

        var ran = ran(quick);

        assertThat(ran.status()).as("%s\n%s", ran.out(), ran.err()).isZero();
        assertThat(ran.out()).contains(":expect");
    }

    @Test
    void aScenarioEndsAtTheFirstThingThatDoesNotCome() throws Exception {
        var script = Files.writeString(
                folder.resolve("wrong.hearth"),
                "# a comment\n/ping\n:expect text I am here\n:expect button Dance\n/checkin\n");
        var never = Files.writeString(folder.resolve("never.hearth"), "/status\n");

        var ran = ran(List.of(script, never));

        assertThat(ran.status()).isEqualTo(5);
        assertThat(ran.lines())
                .contains("! " + script + ":4 is where it ended")
                .anyMatch(line -> line.startsWith("! expected: button Dance; there is “I am here"))
                .noneMatch(line -> line.contains("/checkin") || line.contains("/status"));
    }

    /// Where a person waits five seconds before they use a command again, one does for the bot of this test.
    private Path quicker(Path scenario) throws Exception {
        return Files.writeString(
                folder.resolve(scenario.getFileName()),
                Files.readString(scenario).replace(":wait 5\n", ":wait 1\n"));
    }

    private Ran ran(List<Path> scripts) throws Exception {
        var arguments = Stream.concat(Stream.of("--script"), scripts.stream().map(Path::toString))
                .toArray(String[]::new);
        return Ran.of(Hearth.practice(folder.resolve("data"), arguments), "");
    }

    private static List<Path> scenarios() throws Exception {
        try (var files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".hearth"))
                    .sorted()
                    .toList();
        }
    }
}
