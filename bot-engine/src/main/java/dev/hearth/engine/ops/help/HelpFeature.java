package dev.hearth.engine.ops.help;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Completer;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.talk.Choice;
import dev.hearth.engine.talk.Reply;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// `/help`: told from the commands that are registered, so that it never names one that is not there.
public final class HelpFeature {
    private static final String COMMAND = "command";

    private final HelpReplies replies;
    private final Supplier<Collection<Command>> commands;

    private HelpFeature(HelpReplies replies, Supplier<Collection<Command>> commands) {
        this.replies = replies;
        this.commands = commands;
    }

    /// Declares the room.
    ///
    /// @param commands all commands of all rooms, asked when somebody needs help
    public static Feature of(Supplier<Collection<Command>> commands) {
        Words words = Words.beside(HelpFeature.class, "help");
        HelpFeature help = new HelpFeature(new HelpReplies(words), commands);
        Option which = new Option.Completed(COMMAND, false, 40, help::complete);
        return Feature.named("help")
                .command(Command.of("help", words, help::answer, which))
                .build();
    }

    private Reply answer(Invocation in) {
        Optional<String> typed = in.answers().text(COMMAND);
        Optional<Command> known = typed.flatMap(this::find);
        if (known.isPresent()) {
            return replies.one(in.language(), known.get());
        }
        return typed.isPresent()
                ? replies.unknown(in.language(), offered(in))
                : replies.all(in.language(), offered(in));
    }

    /// What this person may use here.
    private List<Command> offered(Invocation in) {
        return commands.get().stream()
                .filter(command -> command.terms().allow(in.origin()))
                .toList();
    }

    private Optional<Command> find(String typed) {
        return commands.get().stream()
                .filter(command -> command.name().equals(plain(typed)))
                .findFirst();
    }

    private List<Choice> complete(Language language, String typed) {
        return commands.get().stream()
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
