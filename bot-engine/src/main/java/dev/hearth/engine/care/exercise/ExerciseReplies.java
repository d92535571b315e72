package dev.hearth.engine.care.exercise;

import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.feature.Helped;
import dev.hearth.engine.feature.library.Choices.Shown;
import dev.hearth.engine.feature.library.Exercise;
import dev.hearth.engine.feature.library.ExerciseButtons;
import dev.hearth.engine.feature.library.ExerciseFacts;
import dev.hearth.engine.feature.library.Library;
import dev.hearth.engine.feature.library.Pace;
import dev.hearth.engine.feature.library.Wording;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An exercise as it is shown, to the member alone: first what it is and when not, then one step after the other.
final class ExerciseReplies {
    static final String FIT = "fit";
    static final String ANOTHER = "another";
    static final String STEP = "step";
    static final String PACED = "paced";
    static final String END = "end";
    static final String STOP = "stop";
    static final String HELPED = "helped";

    private final Speech speech;
    private final ExerciseFacts facts;

    ExerciseReplies(Speech speech, Library library) {
        this.speech = speech;
        this.facts = ExerciseFacts.of(library, speech.language());
    }

    /// Before the first step, with a button for another.
    Screen opening(Shown shown, Again again) {
        Button another =
                Button.plain(new Action(ExerciseFeature.ROOM, ANOTHER, again.args()), speech.say("button.another"));
        return opening(shown, List.of(begin(shown), another, stop("button.not-now")));
    }

    Screen opening(Shown shown) {
        return opening(shown, List.of(begin(shown), stop("button.not-now")));
    }

    private Screen opening(Shown shown, List<Button> buttons) {
        Exercise exercise = shown.exercise();
        Wording wording = exercise.wording(speech.language());
        List<String> parts = new ArrayList<>(List.of(wording.lead(), timeAndNeeds(exercise)));
        List<String> cautions = facts.cautions(exercise);
        if (!cautions.isEmpty()) {
            parts.add("**" + speech.say("caution") + "**\n" + String.join("\n", cautions));
        }
        parts.add("**" + speech.say("smaller") + "**\n" + wording.alt());
        Card card = Card.of(Tone.GENTLE, wording.title(), String.join("\n\n", parts))
                .withFooter(wording.optOut() + " " + speech.say("private"));
        return Screen.of(card, new Row.Buttons(buttons));
    }

    private String timeAndNeeds(Exercise exercise) {
        String needs = facts.needs(exercise);
        return needs.isEmpty() ? facts.minutes(exercise) : facts.minutes(exercise) + " · " + speech.say("needs", needs);
    }

    private Button begin(Shown shown) {
        return new Button(action(STEP, shown, "0"), speech.say("button.begin"), Button.Style.MAIN);
    }

    Button stop(String label) {
        return Button.plain(Action.of(ExerciseFeature.ROOM, STOP), speech.say(label));
    }

    static Action action(String name, Shown shown, String... more) {
        List<String> args =
                new ArrayList<>(List.of(shown.exercise().id(), shown.use().text()));
        args.addAll(List.of(more));
        return new Action(ExerciseFeature.ROOM, name, args);
    }

    /// @param step from 0
    Screen step(Shown shown, int step) {
        Exercise exercise = shown.exercise();
        Wording wording = exercise.wording(speech.language());
        List<String> steps = wording.steps();
        String count = "**" + speech.say("step", step + 1, steps.size()) + "**\n";
        String body = count + steps.get(step) + pace(exercise.pace());
        Card card = Card.of(Tone.GENTLE, wording.title(), body).withFooter(wording.optOut());
        List<Button> buttons = new ArrayList<>();
        boolean last = step == steps.size() - 1;
        Action on = last ? action(END, shown) : action(STEP, shown, Integer.toString(step + 1));
        buttons.add(new Button(on, speech.say(last ? "button.end" : "button.next"), Button.Style.MAIN));
        if (step > 0) {
            buttons.add(Button.plain(action(STEP, shown, Integer.toString(step - 1)), speech.say("button.back")));
        }
        if (exercise.pace() != null) {
            buttons.add(Button.plain(action(PACED, shown, Integer.toString(step)), speech.say("button.paced")));
        }
        buttons.add(stop("button.stop"));
        return Screen.of(card, new Row.Buttons(buttons));
    }

    private String pace(@Nullable Pace pace) {
        if (pace == null) {
            return "";
        }
        String key = pace.hold() + pace.rest() == 0 ? "pace" : "pace-box";
        return "\n\n" + speech.say(key, pace.in(), pace.out(), pace.rounds(), pace.hold(), pace.rest());
    }

    /// A breathing exercise that sets the pace by itself; afterwards its step stands there again.
    Reply paced(Shown shown, int step, Pace pace) {
        return new Reply.Play(new PacedBreathing(speech, this, shown, step).beats(pace), step(shown, step));
    }

    Reply end(Shown shown) {
        Exercise exercise = shown.exercise();
        Wording wording = exercise.wording(speech.language());
        String source = exercise.shownSource()
                .map(from -> "\n-# " + speech.say("source", from.shown()))
                .orElse("");
        String body = wording.after() + "\n\n" + speech.say("end.ask") + source;
        List<Button> buttons = Stream.of(Helped.values())
                .map(helped -> Button.plain(
                        action(HELPED, shown, helped.name().toLowerCase(Locale.ROOT)), speech.name("helped", helped)))
                .toList();
        Card card = Card.of(Tone.GENTLE, wording.title(), body).withFooter(speech.say("end.optional"));
        return new Reply.Redraw(Screen.of(card, new Row.Buttons(buttons)));
    }

    Reply helped(Shown shown, Helped helped) {
        String title = shown.exercise().wording(speech.language()).title();
        Card card = Card.of(Tone.GENTLE, title, speech.name("helped.said", helped));
        Button keep = Button.plain(ExerciseButtons.intoToolbox(shown.exercise()), speech.say("button.toolbox"));
        return new Reply.Redraw(helped == Helped.NOT_NOW ? Screen.of(card) : Screen.of(card, Row.of(keep)));
    }

    /// Nothing is asked of those who stop.
    Reply stopped() {
        return Reply.redraw(Card.of(Tone.GENTLE, speech.say("stopped.title"), speech.say("stopped.body")));
    }

    Reply gone() {
        return Reply.redraw(Card.of(Tone.GENTLE, speech.say("gone.title"), speech.say("gone.body")));
    }
}
