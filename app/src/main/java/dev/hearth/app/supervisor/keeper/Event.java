package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.EngineStatus;

/// What the machine hears. A run is one life of an engine; what comes from an earlier one is not heard any more.
sealed interface Event {
    /// Which life of an engine it tells of; 0 for none.
    default long run() {
        return 0;
    }

    /// The admin wants something.
    record Ordered(Order order) implements Event {}

    /// Time goes by.
    record Ticked() implements Event {}

    /// No engine of an earlier supervisor is there.
    record NothingToAdopt(long run) implements Event {}

    /// An engine of an earlier supervisor was found and answers.
    record Adopted(long run) implements Event {}

    /// A new engine was started.
    record Launched(long run) implements Event {}

    /// The engine says how it is.
    record Heard(long run, EngineStatus status) implements Event {}

    /// It has not answered for too long.
    record Hung(long run) implements Event {}

    record Ended(long run, End end) implements Event {}

    /// No engine was started at all.
    record NotLaunched(long run, Problem problem) implements Event {}

    /// The practice server that this engine speaks to is gone.
    record PracticeEnded(long run, End end) implements Event {}
}
