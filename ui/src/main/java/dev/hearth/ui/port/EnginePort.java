package dev.hearth.ui.port;

import dev.hearth.control.Request;
import java.util.function.Consumer;

/// The engine of the environment that is shown, for view models. Every call returns at once.
public interface EnginePort {
    /// Asks; what comes of it is told on the screen's thread, and always exactly once.
    <A> void ask(Request<A> request, Consumer<Outcome<A>> then);

    /// Hears its state and its figures from now on.
    void hear(EngineListener listener);

    /// Hears its log from now on.
    void hearLog(LogListener listener);
}
