package dev.hearth.ui.port;

import dev.hearth.control.Request;
import java.util.function.Consumer;

/// The supervisor, for view models. Every call returns at once.
public interface SupervisorPort {
    /// Asks; what comes of it is told on the screen's thread, and always exactly once.
    <A> void ask(Request<A> request, Consumer<Outcome<A>> then);

    /// Hears what the supervisor tells from now on.
    void hear(SupervisorListener listener);

    /// Starts a supervisor where the admin had ended it.
    void wake();
}
