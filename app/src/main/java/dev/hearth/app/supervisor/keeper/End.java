package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.Problem;
import java.util.Map;
import java.util.Optional;

/// How a process ended.
///
/// @param exitCode absent for a process that another supervisor started: the system tells it to the parent alone
/// @param told     what the engine itself said was wrong, with the place to look at
public record End(Optional<Integer> exitCode, Optional<Problem> told) {
    private static final int SIGNALLED = 128;
    private static final Map<Integer, String> SIGNALS = Map.of(
            1, "HUP", 2, "INT", 3, "QUIT", 4, "ILL", 6, "ABRT", 7, "BUS", 9, "KILL", 11, "SEGV", 15, "TERM", 24,
            "XCPU");

    /// Of a process that is not our child.
    public static final End UNSEEN = new End(Optional.empty(), Optional.empty());

    Optional<EngineFailure> failure() {
        return exitCode.flatMap(EngineFailure::ofExitCode);
    }

    /// In one line.
    String words() {
        if (exitCode.isEmpty()) {
            return "ended, nobody saw how";
        }
        return signal().map(name -> "ended by signal " + (exitCode.get() - SIGNALLED) + " (" + name + ")")
                .orElseGet(() -> "ended with exit code " + exitCode.get());
    }

    /// As facts of a happening.
    Map<String, String> facts() {
        if (exitCode.isEmpty()) {
            return Map.of();
        }
        return signal().map(name -> Map.of("signal", name)).orElseGet(() -> Map.of("code", "" + exitCode.get()));
    }

    private Optional<String> signal() {
        return exitCode.map(code -> SIGNALS.get(code - SIGNALLED));
    }
}
