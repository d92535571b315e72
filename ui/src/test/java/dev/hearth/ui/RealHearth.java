package dev.hearth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import dev.hearth.control.RunFile;
import dev.hearth.control.http.ControlClient;
import dev.hearth.control.supervisor.QuitAll;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The packaged processes on a home of their own: what the console speaks to in the product.
final class RealHearth {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    final Home home;
    final Installation installation =
            Installation.at(Path.of("..").toAbsolutePath().normalize());

    RealHearth(Path folder) {
        home = Home.at(folder);
    }

    /// Starts a supervisor before the console would.
    void startSupervisor(Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(installation.supervisor())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HEARTH_HOME", home.root().toString());
        builder.environment().putAll(environment);
        builder.start();
    }

    RunFile supervisor() {
        return RunFile.read(home.supervisor()).orElseThrow();
    }

    /// Whether one can be asked; the file of a new one is not there at once.
    boolean hasSupervisor() {
        return RunFile.read(home.supervisor()).flatMap(RunFile::process).isPresent();
    }

    RunFile engine(Environment environment) {
        return RunFile.read(home.data(environment).resolve("run").resolve("engine.json"))
                .orElseThrow();
    }

    static void kill(RunFile process) throws Exception {
        var handle = process.process().orElseThrow();
        assertThat(handle.destroyForcibly()).isTrue();
        handle.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    /// Ends every process, so that the folder can be removed.
    void end() throws Exception {
        var supervisor = RunFile.read(home.supervisor());
        if (supervisor.isPresent()) {
            try (var client =
                    new ControlClient("the supervisor", supervisor.get().address())) {
                client.ask(new QuitAll(), LIMIT);
            }
            supervisor
                    .get()
                    .process()
                    .ifPresent(there ->
                            there.onExit().orTimeout(60, TimeUnit.SECONDS).join());
        }
    }
}
