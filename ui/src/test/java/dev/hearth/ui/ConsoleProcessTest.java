package dev.hearth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.RunFile;
import dev.hearth.control.http.ControlClient;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.TellHouse;
import dev.hearth.ui.link.OnlyConsole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The console as a process of its own, as the launcher starts it.
final class ConsoleProcessTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final List<Process> consoles = new ArrayList<>();
    private RealHearth hearth;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @BeforeEach
    void home() {
        hearth = new RealHearth(folder);
    }

    @AfterEach
    void end() throws Exception {
        for (var console : consoles) {
            console.destroyForcibly().waitFor();
        }
        hearth.end();
    }

    @Test
    void noOtherProcessNoticesThatTheConsoleIsKilled() throws Exception {
        var console = start();
        var online = awaitOnline();
        var supervisor = hearth.supervisor();

        console.destroyForcibly().waitFor();
        var next = start();
        WaitForAsyncUtils.waitFor(LONG.toSeconds(), TimeUnit.SECONDS, () -> windowTaken(next));

        assertThat(hearth.supervisor()).isEqualTo(supervisor);
        var still = practice().orElseThrow();
        assertThat(still.state()).isEqualTo(BotState.ONLINE);
        assertThat(still.engine()).isEqualTo(online.engine());
    }

    @Test
    void startingHearthAgainBringsBackWhatRunsBehindTheOpenWindow() throws Exception {
        var first = start();
        assertThat(awaitOnline().engine()).isPresent();
        hearth.end();

        var second = start();

        assertThat(second.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(first.isAlive()).isTrue();
        assertThat(awaitOnline().engine()).isPresent();
    }

    /// Whether it is the one console now: another could not take that place.
    private boolean windowTaken(Process console) throws IOException {
        var free = OnlyConsole.take(hearth.home);
        free.ifPresent(OnlyConsole::leave);
        return console.isAlive() && free.isEmpty();
    }

    private EnvironmentView awaitOnline() throws Exception {
        WaitForAsyncUtils.waitFor(
                LONG.toSeconds(),
                TimeUnit.SECONDS,
                () -> practice().filter(ConsoleProcessTest::online).isPresent());
        return practice().orElseThrow();
    }

    private static boolean online(EnvironmentView view) {
        return view.state() == BotState.ONLINE;
    }

    private Optional<EnvironmentView> practice() throws Exception {
        var supervisor = RunFile.read(hearth.home.supervisor());
        if (supervisor.isEmpty()) {
            return Optional.empty();
        }
        try (var client = new ControlClient("the supervisor", supervisor.get().address())) {
            return Optional.of(client.ask(new TellHouse(), LONG).of(Environment.PRACTICE));
        }
    }

    private Process start() throws IOException {
        var command = new ArrayList<>(hearth.installation.console());
        command.addAll(1, List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"));
        command.set(command.indexOf("-cp") + 1, System.getProperty("java.class.path"));
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HEARTH_HOME", hearth.home.root().toString());
        var console = builder.start();
        consoles.add(console);
        return console;
    }
}
