package dev.hearth.app.dev;

import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.RunFile;
import dev.hearth.control.Unreachable;
import dev.hearth.control.http.ControlClient;
import dev.hearth.control.supervisor.QuitAll;
import dev.hearth.control.supervisor.RestartBot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Hearth for those who change it: a home of its own with a year of made-up history, programs that run from the classes
/// that were compiled last, an engine that is started again when they change, style sheets that are read again.
public final class DevRun {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Home home;
    private final Installation installation;
    private final Consumer<String> progress;

    public DevRun(Home home, Installation installation, Consumer<String> progress) {
        this.home = home;
        this.installation = installation;
        this.progress = progress;
    }

    /// Runs until the console's window is closed, and then ends everything.
    ///
    /// @return the console's exit status
    /// @throws IOException if a program cannot be started
    public int run() throws IOException, InterruptedException {
        seedOnce();
        var console = start(installation.console());
        var engine = List.of(installation.classes("bot-engine"), installation.classes("control"));
        try (var _ = ClassWatch.start(engine, this::restart)) {
            progress.accept("the engine is started again when its classes change; style sheets are read again");
            return console.waitFor();
        } finally {
            console.destroy();
            ask(new QuitAll());
        }
    }

    private void seedOnce() throws IOException, InterruptedException {
        Path data = home.data(Environment.PRACTICE);
        if (Files.exists(data)) {
            return;
        }
        progress.accept("making up a year of history, once (about 20 s): " + data);
        Files.createDirectories(home.root());
        if (start(installation.seed(data)).waitFor() != 0) {
            throw new IOException("the history could not be made");
        }
    }

    private void restart() {
        progress.accept("classes have changed: the engine starts again");
        ask(new RestartBot(Environment.PRACTICE));
    }

    private void ask(Request<?> request) {
        var supervisor = RunFile.read(home.supervisor());
        if (supervisor.isEmpty()) {
            return;
        }
        try (var client = new ControlClient("the supervisor", supervisor.get().address())) {
            client.ask(request, LIMIT);
        } catch (Refused | Unreachable e) {
            progress.accept("it did not: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("HEARTH_HOME", home.root().toString());
        return builder.start();
    }
}
