package dev.hearth.engine.ops.help;

import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Completer;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.talk.Choice;
import dev.hearth.engine.talk.Reply;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `/about`, and `/help`: told from the commands that are registered, so that it never names one that is not there.
public final class HelpFeature {
    private static final String COMMAND = "command";

    private final HelpReplies replies;
    private final Supplier<Collection<Command>> commands;
    private final BiPredicate<Terms, Invocation> access;

    private HelpFeature(
            HelpReplies replies, Supplier<Collection<Command>> commands, BiPredicate<Terms, Invocation> access) {
        this.access = access;
        this.replies = replies;
        this.commands = commands;
    }

    /// Declares the room.
    ///
    /// @param commands all commands of all rooms, asked when somebody needs help
    /// @param access   whether somebody may use what is on such terms, where they ask
    public static Feature of(Supplier<Collection<Command>> commands, BiPredicate<Terms, Invocation> access) {
        Words words = Words.beside(HelpFeature.class, "help");
        HelpFeature help = new HelpFeature(new HelpReplies(words), commands, access);
        Option which = new Option.Completed(COMMAND, false, 40, help::complete);
        return Feature.named("help")
                .command(Command.of("help", words, help::answer, which))
                .command(Command.of("about", words, in -> help.replies.about(in.language())))
                .build();
    }

    private Reply answer(Invocation in) {
        Optional<String> typed = in.answers().text(COMMAND);
        Optional<Command> known = typed.flatMap(name -> find(in, name));
        if (known.isPresent()) {
            return replies.one(in.language(), known.get());
        }
        return typed.isPresent()
                ? replies.unknown(in.language(), offered(in))
                : replies.all(in.language(), offered(in));
    }

    /// What this person may use here, all of it or some of its branches.
    private List<Command> offered(Invocation in) {
        return commands.get().stream()
                .filter(command -> Stream.concat(Stream.of(command), command.branches().stream())
                        .anyMatch(each -> access.test(each.terms(), in)))
                .toList();
    }

    /// What is for others has no help here: that it exists is theirs to know.
    private Optional<Command> find(Invocation in, String typed) {
        return offered(in).stream()
                .filter(command -> command.name().equals(plain(typed)))
                .findFirst();
    }

    private List<Choice> complete(Invocation in, String typed) {
        return offered(in).stream()
                .map(Command::name)
                .filter(name -> name.startsWith(plain(typed)))
                .limit(Completer.MOST)
                .map(name -> new Choice("/" + name, name))
                .toList();
    }

    private static String plain(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
