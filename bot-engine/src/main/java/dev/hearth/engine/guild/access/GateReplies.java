package dev.hearth.engine.guild.access;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import java.time.Instant;

/// What those are told who may not. Why somebody is banned is staff's own note and is not repeated to them; where help
/// is found in an emergency is said to everybody.
final class GateReplies {
    private GateReplies() {}

    static Reply banned(Speech speech, Ban ban) {
        Instant until = ban.until();
        String howLong = until == null
                ? speech.say("banned.open")
                : speech.say("banned.until", "<t:" + until.getEpochSecond() + ":f>");
        return gentle(speech, "banned", howLong + "\n\n" + speech.say("banned.help"));
    }

    static Reply bannedHere(Speech speech) {
        return gentle(speech, "banned-here", speech.say("banned-here.body") + "\n\n" + speech.say("banned.help"));
    }

    static Reply notAllowed(Speech speech, Terms terms) {
        String body =
                terms.isPrivate() ? speech.say("needs.staff") : speech.say("needs.body", permissions(speech, terms));
        return Reply.show(Card.of(Tone.SORRY, speech.say("needs.title"), body));
    }

    private static String permissions(Speech speech, Terms terms) {
        return terms.needs().stream()
                .sorted()
                .map(need -> speech.name("permission", need))
                .collect(joining(", "));
    }

    private static Reply gentle(Speech speech, String what, String body) {
        return Reply.show(Card.of(Tone.GENTLE, speech.say(what + ".title"), body));
    }
}
