package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.util.List;
import java.util.Optional;

/// What a process that works on a configuration tells at its end.
///
/// @param json    the configuration; empty but for what was saved
/// @param changes what was changed, or would be
/// @param targets folders that backups went to and do not go to here
/// @param problem why it failed; then nothing was changed
public record ConfigurationWork(
        Optional<String> json, List<ConfigurationChange> changes, List<String> targets, Optional<Problem> problem) {
    public ConfigurationWork {
        changes = List.copyOf(changes);
        targets = List.copyOf(targets);
    }

    public static ConfigurationWork saved(String json) {
        return new ConfigurationWork(Optional.of(json), List.of(), List.of(), Optional.empty());
    }

    public static ConfigurationWork changed(List<ConfigurationChange> changes, List<String> targets) {
        return new ConfigurationWork(Optional.empty(), changes, targets, Optional.empty());
    }

    public static ConfigurationWork failed(Problem problem) {
        return new ConfigurationWork(Optional.empty(), List.of(), List.of(), Optional.of(problem));
    }
}
