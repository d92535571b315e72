package dev.hearth.practice.play;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A command that was filled in option by option, as a chat window's composer does: nothing has to be guessed from
/// spaces and colons.
///
/// @param path    the command's name, then its subcommands'
/// @param options values by option, as typed
/// @param focused the option that is being typed, empty if the command is sent
public record Filled(List<String> path, SequencedMap<String, String> options, String focused) {
    public Filled {
        path = List.copyOf(path);
        options = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(options));
    }
}
