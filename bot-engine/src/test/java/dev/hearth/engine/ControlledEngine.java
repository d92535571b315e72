package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.EngineLaunch;
import dev.hearth.control.EngineReport;
import dev.hearth.control.EngineReport.State;
import dev.hearth.control.Request;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.EngineStreams;
import dev.hearth.control.engine.TellStatus;
import dev.hearth.control.http.ControlClient;
import dev.hearth.control.http.Subscription;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/// A real engine in a process of its own, as the supervisor starts it, and the supervisor's end of the control channel.
final class ControlledEngine implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final EngineProcess process;
    private final Address address;
    private final ControlClient client;
    private final Events live = new Events();
    private final Subscription following;

    private ControlledEngine(EngineProcess process, Address address) {
        this.process = process;
        this.address = address;
        this.client = new ControlClient("the engine", address);
        this.following = client.follow(EngineStreams.LIVE, live);
    }

    static ControlledEngine start(EngineLaunch launch) throws Exception {
        EngineProcess process = EngineProcess.start(launch);
        EngineReport report = process.await(State.SERVING);
        assertThat(report.state()).as(report.reason()).isEqualTo(State.SERVING);
        return new ControlledEngine(
                process,
                new Address(
                        Objects.requireNonNull(report.port()), launch.control().orElseThrow()));
    }

    /// With a token, offline until it is told to go online.
    static EngineLaunch idle(Path data, String token, String restBase) {
        return launch(data, Optional.of(token), Optional.of(restBase), false);
    }

    static EngineLaunch online(Path data, String token, String restBase) {
        return launch(data, Optional.of(token), Optional.of(restBase), true);
    }

    static EngineLaunch withoutToken(Path data) {
        return launch(data, Optional.empty(), Optional.empty(), false);
    }

    private static EngineLaunch launch(Path data, Optional<String> token, Optional<String> restBase, boolean online) {
        return new EngineLaunch(data.toString(), token, restBase, false, Optional.of(Bearer.fresh()), online);
    }

    EngineProcess process() {
        return process;
    }

    Address address() {
        return address;
    }

    ControlClient client() {
        return client;
    }

    /// The status stream, followed from the beginning.
    Events live() {
        return live;
    }

    <A> A ask(Request<A> request) throws Exception {
        return client.ask(request, LIMIT);
    }

    EngineState state() throws Exception {
        return status().state();
    }

    EngineStatus status() throws Exception {
        return ask(new TellStatus());
    }

    @Override
    public void close() {
        following.close();
        client.close();
        process.kill();
    }
}
