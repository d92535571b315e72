package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Reads options out of a whole line that was pasted, `mood:calm intensity:4`. A value runs to the next known option.
final class TypedOptions {
    /// A text that ends with the name of an option and a colon.
    ///
    /// @param value what stands before it
    record Begun(String value, Option option) {}

    private TypedOptions() {}

    static Optional<Begun> begun(List<Option> remaining, String text) {
        return remaining.stream()
                .flatMap(option -> Stream.of(option.shown(), option.name())
                        .filter(name -> (" " + text.toLowerCase(Locale.ROOT))
                                .endsWith(" " + name.toLowerCase(Locale.ROOT) + ":"))
                        .map(name -> new Begun(
                                text.substring(0, text.length() - name.length() - 1)
                                        .strip(),
                                option)))
                .findFirst();
    }

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
