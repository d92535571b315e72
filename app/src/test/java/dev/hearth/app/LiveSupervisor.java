package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Address;
import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.RunFile;
import dev.hearth.control.Unreachable;
import dev.hearth.control.http.ControlClient;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.QuitAll;
import dev.hearth.control.supervisor.TellHouse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A real supervisor on a home of its own, with real engines and practice servers.
final class LiveSupervisor implements AutoCloseable {
    static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final long LOOK_MS = 50;

    private final Home home;
    private final Map<String, String> environment;
    private Process process;
    private ControlClient client;

    private LiveSupervisor(Home home, Map<String, String> environment) throws Exception {
        this.home = home;
        this.environment = environment;
        this.process = start();
        this.client = connect();
    }

    static LiveSupervisor on(Path home, Map<String, String> environment) throws Exception {
        return new LiveSupervisor(Home.at(home), environment);
    }

    /// A verb on the same home.
    static ProcessBuilder verb(Path home, Map<String, String> environment, String... arguments) {
        var builder = Hearth.verb(List.of("-Dhearth.hang-ms=3000"), arguments);
        builder.environment().put("HEARTH_HOME", home.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    <A> A ask(Request<A> request) throws Exception {
        return client.ask(request, ANSWER);
    }

    /// The problem's code if the supervisor says no, else nothing.
    Optional<String> refusal(Request<?> request) throws Exception {
        try {
            client.ask(request, ANSWER);
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.problem().code());
        }
    }

    /// Waits until a bot is as it is to be.
    EnvironmentView await(Environment which, Predicate<EnvironmentView> settled) throws Exception {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        var view = house().of(which);
        while (!settled.test(view)) {
            assertThat(System.nanoTime()).as("in time; it is %s", view).isLessThan(deadline);
            Thread.sleep(LOOK_MS);
            view = house().of(which);
        }
        return view;
    }

    EnvironmentView awaitState(Environment which, BotState state) throws Exception {
        return await(which, view -> view.state() == state);
    }

    House house() throws Exception {
        return ask(new TellHouse());
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    Path data(Environment which) {
        return home.data(which);
    }

    ProcessHandle engine(Environment which) {
        return RunFile.read(data(which).resolve("run").resolve("engine.json"))
                .flatMap(RunFile::process)
                .orElseThrow();
    }

    /// What the bot answers to Mira on the practice server.
    String says(String line) throws Exception {
        return says("Mira", line);
    }

    /// What it answers to somebody; the same command twice within some seconds is for two people.
    String says(String person, String line) throws Exception {
        var practice = RunFile.read(data(Environment.PRACTICE).resolve("run").resolve("practice.json"))
                .orElseThrow();
        return practice(
                practice.address(),
                "act",
                "{\"as\":\"" + person
                        + "\",\"guild\":\"Practice\",\"channel\":\"general\",\"kind\":\"command\",\"line\":\"" + line
                        + "\"}");
    }

    /// Sends something to a practice server's own API.
    static String practice(Address address, String path, String body) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address.at("/practice/v1/" + path))
                    .header("Authorization", address.bearer().header())
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    void kill() throws Exception {
        client.close();
        process.destroyForcibly().waitFor();
    }

    /// The next supervisor on the same home.
    void next() throws Exception {
        process = start();
        client = connect();
    }

    static void signal(String name, ProcessHandle process) throws Exception {
        assertThat(Ran.of(new ProcessBuilder("kill", "-" + name, "" + process.pid()), "")
                        .status())
                .isZero();
    }

    private Process start() throws IOException {
        Files.createDirectories(home.root());
        return verb(home.root(), environment, "engine")
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out().toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(out().toFile()))
                .start();
    }

    /// All that the supervisor has printed, beside its home.
    Path out() {
        return home.root().resolveSibling("said.txt");
    }

    private ControlClient connect() throws Exception {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            var file = RunFile.read(home.supervisor()).filter(found -> found.pid() == process.pid());
            if (file.isPresent()) {
                return new ControlClient("the supervisor", file.get().address());
            }
            Thread.sleep(LOOK_MS);
        }
        throw new AssertionError("no supervisor: " + Files.readString(out()));
    }

    /// Ends everything, gently if that is possible.
    @Override
    public void close() {
        try {
            client.ask(new QuitAll(), ANSWER);
            process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (Refused | Unreachable e) {
            // ended by the test, or by force below
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
        process.destroyForcibly();
        Stream.of(Environment.values())
                .flatMap(which -> Stream.of("engine.json", "practice.json")
                        .map(name -> data(which).resolve("run").resolve(name)))
                .flatMap(file -> RunFile.read(file).flatMap(RunFile::process).stream())
                .forEach(ProcessHandle::destroyForcibly);
    }
}
