package dev.hearth.engine.ops.selective;

import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;

/// `/restore-code`: lets a member ask for what they lost, and nobody else for them. What is theirs is theirs under a
/// ban
/// too.
final class RestoreCodeCommand {
    private final Words words;
    private final RestoreCodes codes;

    RestoreCodeCommand(Words words, RestoreCodes codes) {
        this.words = words;
        this.codes = codes;
    }

    Command command() {
        return Command.of("restore-code", words, this::make).on(Terms.EVERYBODY.openToBanned());
    }

    private Reply make(Invocation in) {
        var speech = in.speech(words);
        var code = codes.make(in.user());
        return Reply.show(Card.of(Tone.GENTLE, speech.say("code.title"), speech.say("code.body", code.text()))
                .withFooter(speech.say("code.private")));
    }
}
