package dev.hearth.engine.talk;

/// A room that hears what members say. Quick: it is asked at every message.
@FunctionalInterface
public interface HeardHandler {
    /// Hears a message.
    ///
    /// @return what those hear who come after, the same message as a rule
    Heard hear(Heard message);
}
