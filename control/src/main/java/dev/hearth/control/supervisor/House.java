package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything under one roof: what the supervisor looks after.
///
/// @param pid         the supervisor's process
/// @param home        the folder above the environments' data folders
/// @param keepAwake   why the PC cannot be kept awake although the admin wants it; else empty
/// @param memoryBytes what all our processes but the console take of the PC's memory, by proportional set size where
///                    the system tells it; empty where it does not
public record House(
        String version,
        long pid,
        Instant since,
        String home,
        List<EnvironmentView> environments,
        Settings settings,
        Optional<Problem> keepAwake,
        Optional<Long> memoryBytes) {
    public House {
        environments = List.copyOf(environments);
    }

    /// The view of one environment.
    public EnvironmentView of(Environment environment) {
        return environments.stream()
                .filter(view -> view.environment() == environment)
                .findFirst()
                .orElseThrow();
    }
}
