package dev.hearth.app.supervisor.keeper;

import dev.hearth.app.supervisor.crash.Crash;
import dev.hearth.app.supervisor.crash.CrashFolder;
import dev.hearth.app.supervisor.crash.ThreadDump;
import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.EngineLaunch;
import dev.hearth.control.Environment;
import dev.hearth.control.Installation;
import dev.hearth.control.OwnerOnly;
import dev.hearth.control.RunFile;
import dev.hearth.control.Wire;
import dev.hearth.control.engine.GoOffline;
import dev.hearth.control.engine.GoOnline;
import dev.hearth.control.engine.Reconnect;
import dev.hearth.control.engine.StopEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Does what the machine wants done with processes, one thing after the other.
final class Hands {
    private static final long MOST_ERRORS = 1 << 20;
    /// For the bare signal, once the polite request has come to nothing.
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Installation installation;
    private final Path data;
    private final Limits limits;
    private final Source source;
    private final CrashFolder crashes;
    private final Consumer<Event> events;
    private final @Nullable Practice practice;

    private volatile @Nullable EngineLife life;
    private Optional<String> dump = Optional.empty();

    Hands(
            Environment environment,
            Installation installation,
            Path data,
            Limits limits,
            Source source,
            CrashFolder crashes,
            Consumer<Event> events) {
        this.installation = installation;
        this.data = data;
        this.limits = limits;
        this.source = source;
        this.crashes = crashes;
        this.events = events;
        this.practice =
                environment == Environment.PRACTICE ? new Practice(installation, data, this::practiceEnded) : null;
    }

    Optional<Address> engine() {
        return Optional.ofNullable(life).flatMap(EngineLife::address);
    }

    Optional<Address> practice() {
        return Optional.ofNullable(practice).flatMap(Practice::address);
    }

    /// Every process that is there.
    Stream<ProcessHandle> processes() {
        var server = Optional.ofNullable(practice).flatMap(Practice::process);
        return Stream.concat(
                Optional.ofNullable(life).flatMap(EngineLife::process).filter(ProcessHandle::isAlive).stream(),
                server.stream());
    }

    void boundErrors() {
        Spawned.bound(errors(), MOST_ERRORS);
        Spawned.bound(data.resolve("logs").resolve("practice.err"), MOST_ERRORS);
    }

    void carryOut(Effect.Slow effect, Runnable finished) throws InterruptedException {
        switch (effect) {
            case Effect.Adopt(var run) -> adopt(run);
            case Effect.Launch(var run, var online) -> launch(run, online);
            case Effect.AskOnline(var run) -> alive(run).ask(new GoOnline());
            case Effect.AskOffline(var run) -> alive(run).ask(new GoOffline());
            case Effect.AskReconnect(var run) -> alive(run).ask(new Reconnect());
            case Effect.Stop(var run) -> stop(alive(run));
            case Effect.Kill(var run) -> kill(alive(run));
            case Effect.Report report -> report(report);
            case Effect.StopPractice ignored -> stopPractice();
            case Effect.Finished ignored -> finished.run();
        }
    }

    /// The engine of that run, or one that never lived.
    private EngineLife alive(long run) {
        var there = life;
        return there != null && there.run() == run ? there : new EngineLife(run, limits, events);
    }

    private void adopt(long run) throws InterruptedException {
        if (practice != null && !practice.adopt() && survivor().isPresent()) {
            // Its practice server is gone, so there is nothing that it could speak to.
            var orphan = survivor().flatMap(RunFile::process);
            if (orphan.isPresent()) {
                end(orphan.get());
            }
        }
        if (!take(run)) {
            events.accept(new Event.NothingToAdopt(run));
        }
    }

    private boolean take(long run) {
        var found = survivor();
        var process = found.flatMap(RunFile::process);
        if (found.isEmpty() || process.isEmpty()) {
            return false;
        }
        var next = new EngineLife(run, limits, events);
        life = next;
        next.found(process.get(), found.get().address());
        return true;
    }

    private Optional<RunFile> survivor() {
        return RunFile.read(data.resolve("run").resolve("engine.json"));
    }

    private void launch(long run, boolean online) throws InterruptedException {
        // Whoever is there already is taken: there are never two engines on one folder.
        if (take(run)) {
            return;
        }
        var token = source.token();
        if (online && token.isEmpty()) {
            events.accept(new Event.NotLaunched(run, Troubles.noToken()));
            return;
        }
        try {
            spawn(run, token, practice == null ? source.restBase() : Optional.of(practice.ensure()), online);
        } catch (IOException e) {
            events.accept(new Event.NotLaunched(run, Troubles.practiceFailed("" + e.getMessage())));
        }
    }

    private void spawn(long run, Optional<String> token, Optional<String> restBase, boolean online) {
        var next = new EngineLife(run, limits, events);
        var bearer = Bearer.fresh();
        var launch = new EngineLaunch(data.toString(), token, restBase, false, Optional.of(bearer), online);
        try {
            OwnerOnly.createFolders(data.resolve("crash"));
            var spawned = Spawned.start(
                    installation.engine(data), errors(), Wire.line(launch), line -> next.said(line, bearer));
            life = next;
            events.accept(new Event.Launched(run));
            next.born(spawned);
        } catch (IOException e) {
            events.accept(new Event.NotLaunched(run, Troubles.engineMissing("" + e.getMessage())));
        }
    }

    private void stop(EngineLife engine) throws InterruptedException {
        var process = engine.process().filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return;
        }
        if (engine.address().isPresent()) {
            engine.ask(new StopEngine());
            if (Ending.within(process.get(), limits.stop())) {
                return;
            }
        }
        end(process.get());
    }

    private static void end(ProcessHandle process) throws InterruptedException {
        process.destroy();
        if (!Ending.within(process, GRACE)) {
            process.destroyForcibly();
        }
    }

    private void kill(EngineLife engine) {
        var process = engine.process().filter(ProcessHandle::isAlive);
        dump = process.flatMap(ThreadDump::of);
        process.ifPresent(ProcessHandle::destroyForcibly);
    }

    private void report(Effect.Report report) {
        var ended = alive(report.run());
        long pid = ended.process().map(ProcessHandle::pid).orElse(0L);
        crashes.write(new Crash(report.id(), report.who(), report.how(), pid, words(ended.age()), dump));
        dump = Optional.empty();
    }

    private void stopPractice() throws InterruptedException {
        if (practice != null) {
            practice.stop();
        }
    }

    private void practiceEnded(End end) {
        var there = life;
        events.accept(new Event.PracticeEnded(there == null ? 0 : there.run(), end));
    }

    private Path errors() {
        return data.resolve("logs").resolve("engine.err");
    }

    private static String words(Duration age) {
        return "%d h %02d min %02d s".formatted(age.toHours(), age.toMinutesPart(), age.toSecondsPart());
    }
}
