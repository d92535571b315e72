package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.util.Optional;

/// How carrying data out or in stands: an engine's answer, and each line that a process in its place writes.
///
/// @param state   nothing follows [State#DONE] and [State#FAILED]
/// @param percent how far it is, 0 to 100
/// @param facts   what was carried; empty before the end
/// @param problem why it failed; then nothing was changed
public record TransferWork(State state, int percent, Optional<TransferFacts> facts, Optional<Problem> problem) {
    /// Of the work.
    public enum State {
        /// Nothing was done yet.
        NONE,
        RUNNING,
        DONE,
        FAILED
    }

    public static TransferWork none() {
        return new TransferWork(State.NONE, 0, Optional.empty(), Optional.empty());
    }

    public static TransferWork running(int percent) {
        return new TransferWork(State.RUNNING, percent, Optional.empty(), Optional.empty());
    }

    public static TransferWork done(TransferFacts facts) {
        return new TransferWork(State.DONE, 100, Optional.of(facts), Optional.empty());
    }

    public static TransferWork failed(Problem problem) {
        return new TransferWork(State.FAILED, 0, Optional.empty(), Optional.of(problem));
    }

    /// Whether nothing follows.
    public boolean ended() {
        return state == State.DONE || state == State.FAILED;
    }
}
