package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The engine and the practice server end with the terminal, whatever way it ends.
final class ChildrenTest {
    private static final long LIMIT_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void theyEndWhenTheTerminalIsKilled() throws Exception {
        var terminal = started();
        var children = children(terminal);

        terminal.destroyForcibly();

        for (var child : children) {
            assertThat(child.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS).isAlive())
                    .isFalse();
        }
    }

    @Test
    void theyHaveEndedWhenAnInterruptedTerminalEnds() throws Exception {
        var terminal = started();
        var children = children(terminal);

        // Not the process's own way, which would close its streams first: its input must not be what ends it.
        terminal.toHandle().destroy();

        assertThat(terminal.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(terminal.errorReader(StandardCharsets.UTF_8).readAllAsString())
                .isEmpty();
    }

    @Test
    void theSecretsStandInNoArgumentListAndInNoEnvironment() throws Exception {
        var terminal = started();

        assertThat(children(terminal))
                .allSatisfy(child -> assertThat(child.info().commandLine().orElse(""))
                        .contains("-XX:+UseSerialGC")
                        .doesNotContainPattern("[A-Za-z0-9_-]{43}(?![A-Za-z0-9_./-])"));

        terminal.destroyForcibly();
    }

    /// A terminal whose bot has answered once.
    private Process started() throws Exception {
        var terminal = Hearth.practice(folder.resolve("data"), "--json").start();
        terminal.getOutputStream().write("/ping\n".getBytes(StandardCharsets.UTF_8));
        terminal.getOutputStream().flush();
        assertThat(terminal.inputReader(StandardCharsets.UTF_8).readLine()).contains("\"error\":null");
        return terminal;
    }

    private static List<ProcessHandle> children(Process terminal) {
        var children = terminal.children().toList();
        assertThat(children).hasSize(2);
        return children;
    }
}
