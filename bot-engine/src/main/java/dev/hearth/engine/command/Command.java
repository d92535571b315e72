package dev.hearth.engine.command;

import dev.hearth.engine.base.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// A slash command. Its descriptions stand in the room's words.
///
/// @param name  as typed, without the slash, the same in every language, so that members can tell each other
/// @param words the room's words
public record Command(String name, Words words, List<Option> options, Handler handler) {
    private static final Pattern NAME = Pattern.compile("[a-z]{1,32}");

    public Command {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a command's name is 1 to 32 letters");
        }
        options = List.copyOf(options);
        HashSet<String> names = new HashSet<>();
        for (Option option : options) {
            if (!names.add(option.name())) {
                throw new IllegalArgumentException("/" + name + " has two options " + option.name());
            }
        }
    }

    public static Command of(String name, Words words, Handler handler, Option... options) {
        return new Command(name, words, List.of(options), handler);
    }

    /// Where the room's words have what this command does.
    public String descriptionKey() {
        return name + ".description";
    }

    public String descriptionKey(Option option) {
        return name + "." + option.name() + ".description";
    }

    /// Where the room's words have what one of an option's few values is called.
    public String choiceKey(Option.OneOf option, String value) {
        return name + "." + option.name() + "." + value;
    }
}
