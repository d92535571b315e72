package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.util.List;
import java.util.Optional;

/// What a process that works on a configuration tells at its end.
///
/// @param json    the configuration; empty but for what was saved
/// @param changes what was changed, or would be
/// @param targets folders that backups went to and do not go to here
/// @param staff   the ids of those who did not get the role that is named: theirs here is higher, or they are banned
/// @param kept    where `config.json` as it was before lies; empty if it is the same or was none
/// @param problem why it failed; then nothing was changed
public record ConfigurationWork(
        Optional<String> json,
        List<ConfigurationChange> changes,
        List<String> targets,
        List<String> staff,
        Optional<String> kept,
        Optional<Problem> problem) {
    public ConfigurationWork {
        changes = List.copyOf(changes);
        targets = List.copyOf(targets);
        staff = List.copyOf(staff);
    }

    public static ConfigurationWork saved(String json) {
        return new ConfigurationWork(
                Optional.of(json), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public static ConfigurationWork changed(
            List<ConfigurationChange> changes, List<String> targets, List<String> staff) {
        return new ConfigurationWork(Optional.empty(), changes, targets, staff, Optional.empty(), Optional.empty());
    }

    /// The same, with the place of what was replaced.
    public ConfigurationWork keeping(String before) {
        return new ConfigurationWork(json, changes, targets, staff, Optional.of(before), problem);
    }

    public static ConfigurationWork failed(Problem problem) {
        return new ConfigurationWork(
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), Optional.of(problem));
    }
}
