package dev.hearth.engine.ops.help;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import java.util.Collection;
import java.util.stream.Collectors;

/// What is said to somebody who asks for help.
final class HelpReplies {
    private final Words words;

    HelpReplies(Words words) {
        this.words = words;
    }

    Reply all(Language language, Collection<Command> commands) {
        return list(language, "all.body", commands);
    }

    Reply unknown(Language language, Collection<Command> commands) {
        return list(language, "unknown.body", commands);
    }

    Reply about(Language language) {
        Speech speech = new Speech(words, language);
        return Reply.show(Card.of(Tone.WARM, speech.say("about.title"), speech.say("about.body")));
    }

    Reply one(Language language, Command command) {
        String branches = command.branches().stream()
                .map(branch -> "\n• **" + branch.shortName() + "** · " + description(language, branch))
                .collect(Collectors.joining());
        String options = command.options().stream()
                .map(option -> "\n• **" + option.name() + "** · " + description(language, command, option))
                .collect(Collectors.joining());
        return Reply.show(
                Card.of(Tone.WARM, "/" + command.name(), description(language, command) + branches + options));
    }

    private Reply list(Language language, String opening, Collection<Command> commands) {
        Speech speech = new Speech(words, language);
        String lines = commands.stream()
                .map(command -> "`/" + command.name() + "` · " + description(language, command))
                .collect(Collectors.joining("\n"));
        return Reply.show(Card.of(Tone.WARM, speech.say("all.title"), speech.say(opening) + "\n\n" + lines)
                .withFooter(speech.say("all.footer")));
    }

    private static String description(Language language, Command command) {
        return command.words().text(language, command.descriptionKey());
    }

    private static String description(Language language, Command command, Option option) {
        return command.words().text(language, command.descriptionKey(option));
    }
}
