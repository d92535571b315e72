package dev.hearth.app.supervisor.store;

/// Where the supervisor says, in one line for a person, what happens to it.
@FunctionalInterface
public interface Notes {
    /// Tells it.
    void note(String what);
}
