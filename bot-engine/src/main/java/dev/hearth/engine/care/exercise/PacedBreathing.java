package dev.hearth.engine.care.exercise;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.feature.library.Choices.Shown;
import dev.hearth.engine.feature.library.Pace;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply.Beat;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// In, pause, out, pause: each as a screen that says what to do and counts along. All of them can be stopped, and each
/// says what to do if no other comes.
final class PacedBreathing {
    private static final int READY = 3;

    /// A pause that is shorter is over before it is read; it belongs to the breath before it.
    private static final int SHORTEST = 2;

    private final Speech speech;
    private final ExerciseReplies replies;
    private final Shown shown;
    private final int step;

    PacedBreathing(Speech speech, ExerciseReplies replies, Shown shown, int step) {
        this.speech = speech;
        this.replies = replies;
        this.shown = shown;
        this.step = step;
    }

    List<Beat> beats(Pace pace) {
        List<Beat> beats = new ArrayList<>();
        beats.add(beat(speech.say("paced.ready"), "", Tone.GENTLE, READY));
        for (int round = 1; round <= pace.rounds(); round++) {
            String count = speech.say("paced.round", round, pace.rounds());
            breath(beats, "paced.in", count, Tone.WARM, pace.in(), pace.hold());
            breath(beats, "paced.out", count, Tone.GENTLE, pace.out(), pace.rest());
        }
        return beats;
    }

    private void breath(List<Beat> beats, String what, String count, Tone tone, int seconds, int pause) {
        boolean isShown = pause >= SHORTEST;
        beats.add(beat(said(what, seconds), count, tone, isShown ? seconds : seconds + pause));
        if (isShown) {
            beats.add(beat(said("paced.pause", pause), count, tone, pause));
        }
    }

    private String said(String what, int seconds) {
        String numbers =
                IntStream.rangeClosed(1, seconds).mapToObj(Integer::toString).collect(joining(" · "));
        return "**" + speech.say(what) + "**\n" + numbers;
    }

    private Beat beat(String body, String count, Tone tone, int seconds) {
        String title = shown.exercise().wording(speech.language()).title();
        String whole = count.isEmpty() ? body : body + "\n\n-# " + count;
        Card card = Card.of(tone, title, whole).withFooter(speech.say("paced.still"));
        Button own = Button.plain(
                ExerciseReplies.action(ExerciseReplies.STEP, shown, Integer.toString(step)),
                speech.say("button.own-pace"));
        return new Beat(Screen.of(card, Row.of(own, replies.stop("button.stop"))), Duration.ofSeconds(seconds));
    }
}
