package dev.hearth.ui.port;

import dev.hearth.control.Request;
import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.House;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A supervisor that a test speaks for: what it is asked is remembered and answered as the test set it, at once.
public final class InMemorySupervisor implements SupervisorPort {
    private final Answers answers = new Answers("the supervisor");
    private final List<SupervisorListener> listeners = new ArrayList<>();
    private int woken;

    @Override
    public <A> void ask(Request<A> request, Consumer<Outcome<A>> then) {
        answers.ask(request, then);
    }

    @Override
    public void hear(SupervisorListener listener) {
        listeners.add(listener);
    }

    @Override
    public void wake() {
        woken++;
    }

    public Answers answers() {
        return answers;
    }

    public int woken() {
        return woken;
    }

    public void tell(House house) {
        List.copyOf(listeners).forEach(listener -> listener.house(house));
    }

    public void tell(Happening happening) {
        List.copyOf(listeners).forEach(listener -> listener.happening(happening));
    }

    public void leave(SupervisorListener.Away why) {
        List.copyOf(listeners).forEach(listener -> listener.away(why));
    }
}
