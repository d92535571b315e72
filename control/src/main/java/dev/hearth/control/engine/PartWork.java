package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.BackupWork.State;
import java.time.Instant;
import java.util.Optional;

/// What is done with the content of one backup beside the present data, or was done last.
///
/// @param percent    how far, 0 to 100
/// @param since      when it began; empty if nothing was done since the engine started
/// @param comparison what differs; only after a comparison
/// @param settings   what became of a guild's settings, or would
/// @param rows       what was brought back of a guild or a member, or would be
/// @param problem    why it failed; else empty. Then nothing was changed
public record PartWork(
        State state,
        int percent,
        Optional<Instant> since,
        Optional<BackupComparison> comparison,
        Optional<SettingsOutcome> settings,
        Optional<BroughtBack> rows,
        Optional<Problem> problem) {
    /// Nothing was asked for yet.
    public static PartWork none() {
        return new PartWork(
                State.NONE,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static PartWork running(Instant since, int percent) {
        return new PartWork(
                State.RUNNING,
                percent,
                Optional.of(since),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static PartWork failed(Instant since, Problem problem) {
        return new PartWork(
                State.FAILED,
                0,
                Optional.of(since),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(problem));
    }

    /// The end of a comparison.
    public static PartWork compared(Instant since, BackupComparison comparison) {
        return done(since, Optional.of(comparison), Optional.empty(), Optional.empty());
    }

    /// The end of bringing something back.
    public static PartWork brought(Instant since, Optional<SettingsOutcome> settings, Optional<BroughtBack> rows) {
        return done(since, Optional.empty(), settings, rows);
    }

    private static PartWork done(
            Instant since,
            Optional<BackupComparison> comparison,
            Optional<SettingsOutcome> settings,
            Optional<BroughtBack> rows) {
        return new PartWork(State.DONE, 100, Optional.of(since), comparison, settings, rows, Optional.empty());
    }

    /// Whether it goes on.
    public boolean goesOn() {
        return state == State.RUNNING;
    }
}
