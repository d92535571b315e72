package dev.hearth.app.process;

import dev.hearth.control.Installation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/// A local Discord with the bot on it: both processes, started together and ended together.
public final class PracticeRun implements AutoCloseable {
    private final Installation installation;
    private final Path data;
    private final PracticeProcess practice;
    /// What the bot signs in with; the practice server takes any. Not the server's own secret, which the bot needs not
    /// know.
    private final String botToken = Token.fresh();

    private volatile EngineProcess engine;

    private PracticeRun(Installation installation, Path data, PracticeProcess practice, EngineProcess engine) {
        this.installation = installation;
        this.data = data;
        this.practice = practice;
        this.engine = engine;
    }

    /// Starts both processes.
    ///
    /// @param data     the engine's data folder, absolute
    /// @param progress hears what is done, in words
    /// @return once the bot is online
    /// @throws StartFailure if either did not come up; then neither is left
    public static PracticeRun start(Installation installation, Path data, Consumer<String> progress)
            throws StartFailure {
        progress.accept("starting the practice Discord and the engine");
        var engine = EngineProcess.spawn(installation, data);
        var run = new PracticeRun(installation, data, practiceBeside(engine, installation), engine);
        try {
            progress.accept("the practice Discord is up; the bot connects");
            run.launch();
            return run;
        } catch (StartFailure e) {
            run.close();
            throw e;
        }
    }

    public PracticeAddress address() {
        return practice.address();
    }

    public boolean engineAlive() {
        return engine.alive();
    }

    /// How the engine ended, for a person.
    public String obituary() {
        return engine.obituary();
    }

    /// Ends the engine as a power cut would and starts it again.
    ///
    /// @return from its end until it is back online
    public Duration restartEngine() throws StartFailure {
        var began = System.nanoTime();
        engine.kill();
        engine = EngineProcess.spawn(installation, data);
        launch();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// The engine first: it says goodbye to a server that is still there.
    @Override
    public void close() {
        engine.close();
        practice.close();
    }

    private static PracticeProcess practiceBeside(EngineProcess engine, Installation installation) throws StartFailure {
        try {
            return PracticeProcess.start(installation);
        } catch (StartFailure e) {
            engine.close();
            throw e;
        }
    }

    private void launch() throws StartFailure {
        engine.launch(botToken, practice.restBase());
    }
}
