package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads options out of a whole line that was pasted, `mood:calm intensity:4`. A value runs to the next known option.
final class TypedOptions {
    private TypedOptions() {}

    static SequencedMap<Option, String> read(SlashCommand command, String line) {
        var found = new LinkedHashMap<Option, String>();
        Optional<Option> current = Optional.empty();
        var value = new StringBuilder();
        for (var word : line.split("(?<=\\s)", -1)) {
            var named = command.options().stream()
                    .filter(option -> startsWith(word, option))
                    .findFirst();
            boolean begins = named.isPresent() && !named.equals(current) && !found.containsKey(named.get());
            if (begins) {
                current.ifPresent(option -> found.put(option, value.toString().strip()));
                current = named;
                value.setLength(0);
                value.append(word.substring(word.indexOf(':') + 1));
            } else {
                value.append(word);
            }
        }
        current.ifPresent(option -> found.put(option, value.toString().strip()));
        return found;
    }

    /// What stands before the first option.
    static String before(SlashCommand command, String line) {
        var before = new StringBuilder();
        for (var word : line.split("(?<=\\s)", -1)) {
            if (command.options().stream().anyMatch(option -> startsWith(word, option))) {
                break;
            }
            before.append(word);
        }
        return before.toString().strip();
    }

    private static boolean startsWith(String word, Option option) {
        return List.of(option.shown(), option.name()).stream().anyMatch(name -> word.startsWith(name + ":"));
    }
}
