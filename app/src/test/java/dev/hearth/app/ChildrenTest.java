package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        try (var terminal = started()) {
            var children = terminal.children();

            terminal.process().destroyForcibly();

            for (var child : children) {
                assertThat(child.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS).isAlive())
                        .isFalse();
            }
        }
    }

    @Test
    void theyHaveEndedWhenAnInterruptedTerminalEnds() throws Exception {
        try (var terminal = started()) {
            var children = terminal.children();

            // A signal, as Ctrl-C is one: its input stays open, so that is not what ends it.
            terminal.process().destroy();

            assertThat(terminal.process()
                            .onExit()
                            .get(LIMIT_SECONDS, TimeUnit.SECONDS)
                            .isAlive())
                    .isFalse();
            assertThat(children).noneMatch(ProcessHandle::isAlive);
            assertThat(terminal.errors()).isEmpty();
        }
    }

    /// A terminal whose bot has answered once.
    private LiveTerminal started() throws Exception {
        var terminal = LiveTerminal.on(folder.resolve("data"));
        assertThat(terminal.ask("/ping").path("error").isNull()).isTrue();
        return terminal;
    }
}
