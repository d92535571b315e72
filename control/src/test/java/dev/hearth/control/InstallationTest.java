package dev.hearth.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /// The launchers cannot ask a Java program for its flags without starting one.
    @ParameterizedTest
    @ValueSource(strings = {"hearth", "hearth.cmd"})
    void aLauncherGivesTheConsoleTheSameFlagsAsEverybodyElse(String launcher) throws IOException {
        var line = Files.readAllLines(ROOT.resolve(launcher)).stream()
                .map(String::strip)
                .reduce(
                        "",
                        (all, next) ->
                                all.endsWith("\\") ? all.substring(0, all.length() - 1) + next : all + "\n" + next)
                .lines()
                .filter(each -> each.contains("dev.hearth.ui.ConsoleMain"))
                .findFirst()
                .orElseThrow();
        var flags = new Installation(ROOT, true)
                .console().stream().filter(flag -> flag.startsWith("-X") || flag.startsWith("--"));
        assertThat(flags).isNotEmpty().allSatisfy(flag -> assertThat(line).contains(flag));
    }
}
