package dev.hearth.ui.practice;

import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.Settings;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.port.SupervisorPort;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A supervisor that a test speaks for.
final class FakeSupervisor implements SupervisorPort {
    static final Address SERVER = new Address(4_711, Bearer.fresh());

    final List<Request<?>> asked = new ArrayList<>();
    private final List<SupervisorListener> listeners = new ArrayList<>();
    private boolean refuses;

    @Override
    public <A> void ask(Request<A> request, Consumer<Outcome<A>> then) {
        asked.add(request);
        if (refuses) {
            then.accept(new Outcome.Failed<>(Problem.of("port-taken", "no", "")));
        }
    }

    @Override
    public void hear(SupervisorListener listener) {
        listeners.add(listener);
    }

    @Override
    public void wake() {
        listeners.forEach(listener -> listener.away(SupervisorListener.Away.SOUGHT));
    }

    void refuse() {
        refuses = true;
    }

    void away(SupervisorListener.Away why) {
        listeners.forEach(listener -> listener.away(why));
    }

    /// Tells of the practice environment.
    void tell(BotState state, boolean serverThere) {
        var view = new EnvironmentView(
                Environment.PRACTICE,
                state,
                Instant.EPOCH,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                serverThere ? Optional.of(SERVER) : Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                0,
                900,
                "/somewhere");
        var house = new House(
                "1", 1, Instant.EPOCH, "/", List.of(view), Settings.defaults(), Optional.empty(), Optional.empty());
        listeners.forEach(listener -> listener.house(house));
    }
}
