package dev.hearth.engine.command;

import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.talk.Reply;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// A slash command. Its descriptions stand in the room's words.
///
/// @param name     as typed, without the slash, the same in every language, so that members can tell each other; a
///                 branch has its root's name before its own
/// @param words    the room's words
/// @param branches subcommands, one of which is always typed; none for most commands
public record Command(
        String name, Words words, List<Option> options, Handler handler, List<Command> branches, Terms terms) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,31}( [a-z][a-z-]{0,31})?");

    public Command {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a command's name is 1 to 32 letters and hyphens");
        }
        options = List.copyOf(options);
        branches = List.copyOf(branches);
        HashSet<String> names = new HashSet<>();
        for (Option option : options) {
            if (!names.add(option.name())) {
                throw new IllegalArgumentException("/" + name + " has two options " + option.name());
            }
        }
    }

    public static Command of(String name, Words words, Handler handler, Option... options) {
        return new Command(name, words, List.of(options), handler, List.of(), Terms.EVERYBODY);
    }

    /// A command that is only typed with one of its branches.
    ///
    /// @param terms those of every branch that has none of its own; Discord shows the command by them
    public static Command branching(String name, Words words, Terms terms, List<Command> branches) {
        List<Command> named =
                branches.stream().map(branch -> branch.below(name, terms)).toList();
        return new Command(name, words, List.of(), _ -> unreachable(name), named, terms);
    }

    private Command below(String root, Terms others) {
        Terms own = terms.equals(Terms.EVERYBODY) ? others : terms;
        return new Command(root + " " + name, words, options, handler, List.of(), own);
    }

    private static Reply unreachable(String name) {
        throw new IllegalStateException("/" + name + " is typed with a branch");
    }

    /// The same command on other terms.
    public Command on(Terms others) {
        return new Command(name, words, options, handler, branches, others);
    }

    /// The last word of the name.
    public String shortName() {
        return name.substring(name.indexOf(' ') + 1);
    }

    /// Where the room's words have what this command does.
    public String descriptionKey() {
        return key() + ".description";
    }

    public String descriptionKey(Option option) {
        return key() + "." + option.name() + ".description";
    }

    /// Where the room's words have what one of an option's few values is called.
    public String choiceKey(Option.OneOf option, String value) {
        return key() + "." + option.name() + "." + value;
    }

    private String key() {
        return name.replace(' ', '.');
    }
}
