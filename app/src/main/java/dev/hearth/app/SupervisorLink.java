package dev.hearth.app;

import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.RunFile;
import dev.hearth.control.Unreachable;
import dev.hearth.control.http.ControlClient;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.TellHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A verb's line to the supervisor of a home.
final class SupervisorLink implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration START = Duration.ofSeconds(30);
    private static final long LOOK_MS = 100;

    private final ControlClient client;
    private final ProcessHandle process;

    private SupervisorLink(RunFile file, ProcessHandle process) {
        this.client = new ControlClient("the supervisor", file.address());
        this.process = process;
    }

    /// The one that runs; empty if none does.
    static Optional<SupervisorLink> find(Home home) {
        return RunFile.read(home.supervisor())
                .flatMap(file -> file.process().map(process -> new SupervisorLink(file, process)));
    }

    /// The one that runs, or a new one in the background.
    ///
    /// @throws NoSupervisor if it does not start, with its own words
    static SupervisorLink findOrStart(Home home, Installation installation, Map<String, String> environment)
            throws NoSupervisor, InterruptedException {
        var found = find(home);
        if (found.isPresent()) {
            return found.get();
        }
        try {
            var builder = new ProcessBuilder(installation.supervisor())
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            var starting = builder.start();
            starting.getOutputStream().close();
            return await(home, starting);
        } catch (IOException e) {
            throw new NoSupervisor("the supervisor cannot be started: " + e.getMessage());
        }
    }

    private static SupervisorLink await(Home home, Process starting)
            throws NoSupervisor, InterruptedException, IOException {
        var deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            boolean ended = starting.waitFor(LOOK_MS, TimeUnit.MILLISECONDS);
            // Also if this one has ended: another may have been quicker.
            var found = find(home);
            if (found.isPresent()) {
                return found.get();
            }
            if (ended) {
                var words = new String(starting.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                throw new NoSupervisor(words.strip().replaceFirst("^hearth: ", ""));
            }
        }
        throw new NoSupervisor("the supervisor did not start within " + START.toSeconds() + " s; its log is "
                + home.run().resolve("supervisor.log"));
    }

    <A> A ask(Request<A> request) throws Refused, Unreachable, InterruptedException {
        return client.ask(request, ANSWER);
    }

    /// Waits until everything is as it is to be.
    ///
    /// @return how it is then, or was last
    House await(Predicate<House> settled, Duration limit) throws Refused, Unreachable, InterruptedException {
        var deadline = System.nanoTime() + limit.toNanos();
        var house = ask(new TellHouse());
        while (!settled.test(house) && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_MS);
            house = ask(new TellHouse());
        }
        return house;
    }

    /// Waits for the end of the supervisor's process.
    boolean awaitEnd(Duration limit) throws InterruptedException {
        var deadline = System.nanoTime() + limit.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_MS);
        }
        return !process.isAlive();
    }

    @Override
    public void close() {
        client.close();
    }

    /// There is none, and its message says why.
    static final class NoSupervisor extends Exception {
        private static final long serialVersionUID = 1;

        NoSupervisor(String message) {
            super(message);
        }
    }
}
