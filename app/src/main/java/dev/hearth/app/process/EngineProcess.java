package dev.hearth.app.process;

import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.EngineLaunch;
import dev.hearth.control.EngineReport;
import dev.hearth.control.Installation;
import dev.hearth.control.Wire;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The engine as a child process, from its start to its end.
final class EngineProcess implements AutoCloseable {
    /// The engine itself gives up a connection after 30 s; opening the store comes on top.
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Child child;
    private final Path data;

    private EngineProcess(Child child, Path data) {
        this.child = child;
        this.data = data;
    }

    /// Starts the JVM, which then waits for its launch: so it can warm up while the practice server does.
    static EngineProcess spawn(Installation installation, Path data) throws StartFailure {
        OwnFolder.prepare(data);
        return new EngineProcess(Child.start("engine", installation.engine(data)), data);
    }

    /// Sends the engine on its way; returns once the bot is online.
    ///
    /// @throws StartFailure with the engine's own reason and remedy where it gave one
    void launch(String token, String restBase) throws StartFailure {
        child.tell(Wire.line(EngineLaunch.attended(data.toString(), token, restBase)));
        await(EngineReport.State.ONLINE);
    }

    private EngineReport await(EngineReport.State state) throws StartFailure {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            var line = child.hear(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            if (line.isEmpty()) {
                throw silent();
            }
            var report = read(line.get());
            if (report.state() == state) {
                return report;
            }
            if (report.state() == EngineReport.State.FAILED) {
                throw new StartFailure(report.reason(), report.remedy());
            }
        }
    }

    /// Sends the engine on its way with a control channel, offline until it is told to go online.
    ///
    /// @throws StartFailure with the engine's own reason and remedy where it gave one
    Address serve(String token, String restBase) throws StartFailure {
        var bearer = Bearer.fresh();
        child.tell(Wire.line(new EngineLaunch(
                data.toString(), Optional.of(token), Optional.of(restBase), true, Optional.of(bearer), false)));
        var port = await(EngineReport.State.SERVING).port();
        if (port == null) {
            throw silent();
        }
        return new Address(port, bearer);
    }

    boolean alive() {
        return child.alive();
    }

    String obituary() {
        return child.obituary();
    }

    void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.close();
    }

    private StartFailure silent() {
        return new StartFailure(
                "the engine did not come online: " + child.obituary(), "its log lies in " + data.resolve("logs"));
    }

    /// A stray line on standard output is no reason to give the engine up: it counts as a sign of life.
    private static EngineReport read(String line) {
        try {
            return Wire.read(line, EngineReport.class);
        } catch (Wire.Unreadable e) {
            return EngineReport.of(EngineReport.State.STARTING);
        }
    }
}
