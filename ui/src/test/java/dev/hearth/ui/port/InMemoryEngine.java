package dev.hearth.ui.port;

import dev.hearth.control.Request;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// An engine that a test speaks for.
public final class InMemoryEngine implements EnginePort {
    private final Answers answers = new Answers("the engine");
    private final List<EngineListener> listeners = new ArrayList<>();
    private final List<LogListener> logListeners = new ArrayList<>();

    @Override
    public <A> void ask(Request<A> request, Consumer<Outcome<A>> then) {
        answers.ask(request, then);
    }

    @Override
    public void hear(EngineListener listener) {
        listeners.add(listener);
    }

    @Override
    public void hearLog(LogListener listener) {
        logListeners.add(listener);
    }

    public Answers answers() {
        return answers;
    }

    public void tell(EngineStatus status) {
        listeners.forEach(listener -> listener.status(status));
    }

    public void tell(Metrics metrics) {
        listeners.forEach(listener -> listener.metrics(metrics));
    }

    public void goAway() {
        listeners.forEach(EngineListener::gone);
    }

    public void log(String json) {
        logListeners.forEach(listener -> listener.line(json));
    }

    public void lose(long lines) {
        logListeners.forEach(listener -> listener.lost(lines));
    }
}
