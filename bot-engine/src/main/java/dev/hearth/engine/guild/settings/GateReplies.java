package dev.hearth.engine.guild.settings;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import java.time.Duration;
import java.util.List;

/// What members are told who meet a setting: kindly, and with what can be done.
final class GateReplies {
    private static final int CHANNELS_NAMED = 5;

    private GateReplies() {}

    static Reply off(Speech speech, Setting<?> toggle) {
        return gentle(speech.say("off.title"), speech.say("off.body", speech.say(toggle.labelKey())));
    }

    static Reply elsewhere(Speech speech, List<ChannelId> open) {
        String named = open.stream()
                .limit(CHANNELS_NAMED)
                .map(channel -> "<#" + channel.value() + ">")
                .collect(joining(", "));
        return gentle(speech.say("elsewhere.title"), speech.say("elsewhere.body", named));
    }

    static Reply cooldown(Speech speech, Duration left) {
        long seconds = left.plusNanos(999_999_999).toSeconds();
        return gentle(speech.say("cooldown.title"), speech.say("cooldown.body", seconds));
    }

    private static Reply gentle(String title, String body) {
        return Reply.show(Card.of(Tone.GENTLE, title, body));
    }
}
