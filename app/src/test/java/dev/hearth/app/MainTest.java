package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Installation;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /// Nothing lies in it: what starts a process from here cannot.
    @TempDir
    private Path folder;

    @Test
    void withoutAVerbItSaysWhatHearthIsAndNamesTheVerbs() {
        assertThat(run()).isZero();
        assertThat(out()).contains("wellness-support", "opens its window", "hearth practice", "hearth test");
        assertThat(out().lines()).hasSizeLessThan(14);
        assertThat(err()).isEmpty();
    }

    @Test
    void anUnknownVerbIsRefusedWithAHint() {
        assertThat(run("practise")).isEqualTo(64);
        assertThat(err()).contains("there is no verb practise", "hearth practice", "hearth --help");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "import config",
                "import predecessor",
                "backup config",
                "backup plan --at 25:00",
                "backup plan --at 10:00 --off",
                "backup plan --daily 0",
                "backup plan --weekly 53",
                "backup plan --monthly 61"
            })
    void aFileThatIsNotNamedAndANumberOutOfBoundsAreRefused(String line) {
        assertThat(run(line.split(" "))).isEqualTo(64);
        assertThat(err()).contains("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--jsn", "--data", "rest"})
    void anOptionThatDoesNotExistOrLacksItsValueIsRefused(String option) {
        assertThat(run("practice", option)).isEqualTo(64);
        assertThat(err()).contains("hearth practice --help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practice",
                "engine",
                "status",
                "start",
                "stop",
                "quit",
                "test",
                "practice-server",
                "backup",
                "restore"
            })
    void everyVerbExplainsItselfAndItsExitStatuses(String verb) {
        assertThat(run(verb, "--help")).isZero();
        assertThat(out()).contains("Usage: hearth " + verb, "Exit status:");
    }

    @Test
    void theHelpOfPracticeNamesEachExitStatus() {
        run("practice", "--help");

        assertThat(out().substring(out().indexOf("Exit status:")))
                .contains("  0 ", "  1 ", "  2 ", "  3 ", "  64 ", "  70 ");
    }

    @Test
    void itKnowsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("Hearth ");
    }

    @Test
    void aScriptThatCannotBeReadIsAUsageError() throws IOException {
        var latin1 = Files.write(folder.resolve("latin1"), new byte[] {'h', (byte) 0xFC, '\n'});

        assertThat(run("practice", "--script", folder.resolve("absent").toString()))
                .isEqualTo(64);
        assertThat(run("practice", "--script", latin1.toString())).isEqualTo(64);
        assertThat(err()).contains("absent").contains("UTF-8");
    }

    @Test
    void withoutTheOtherProgramsItEndsWith3AndSaysWhy() {
        assertThat(run("practice", "--json", "--data", folder.resolve("data").toString()))
                .isEqualTo(3);
        assertThat(err()).startsWith("hearth: the practice server did not start: exit status 1");
        assertThat(out()).isEmpty();
    }

    private int run(String... args) {
        var surroundings = new Surroundings(
                new BufferedReader(new StringReader("")),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                Installation.at(folder));
        return Main.run(surroundings, args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
