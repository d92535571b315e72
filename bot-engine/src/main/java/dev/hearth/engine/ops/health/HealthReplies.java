package dev.hearth.engine.ops.health;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.HealthCheck;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// What is said about the bot's health.
final class HealthReplies {
    private final Words words;

    HealthReplies(Words words) {
        this.words = words;
    }

    Reply pong(Language language, Duration ping) {
        Speech speech = new Speech(words, language);
        String body = ping.isZero() ? speech.say("ping.unmeasured") : speech.say("ping.body", ping.toMillis());
        return Reply.show(Card.of(Tone.WARM, speech.say("ping.title"), body));
    }

    Reply status(Language language, Status status) {
        Speech speech = new Speech(words, language);
        String checks = status.lines().stream()
                .map(line -> speech.say(line.isWell() ? "check.well" : "check.unwell", nameOf(line.check(), language)))
                .collect(Collectors.joining("\n"));
        Card card = Card.of(
                status.isWell() ? Tone.WARM : Tone.SORRY,
                speech.say(status.isWell() ? "status.well" : "status.unwell"),
                checks);
        return Reply.show(card.with(List.of(
                new Card.Field(speech.say("status.up"), upTime(speech, status.up())),
                new Card.Field(speech.say("status.guilds"), speech.say("number", status.guilds())),
                new Card.Field(
                        speech.say("status.requests"),
                        speech.say("status.requests-body", status.answered(), status.failed())))));
    }

    private static String nameOf(HealthCheck check, Language language) {
        return new Speech(check.words().orElseThrow(), language).say(check.name() + ".check");
    }

    private static String upTime(Speech speech, Duration up) {
        return speech.say("duration", up.toDays(), up.toHoursPart(), up.toMinutesPart());
    }
}
