package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.feature.library.Choices;
import dev.hearth.engine.feature.library.Choices.Shown;
import dev.hearth.engine.feature.library.Exercise;
import dev.hearth.engine.feature.library.ExerciseButtons;
import dev.hearth.engine.feature.library.ExerciseFacts;
import dev.hearth.engine.feature.library.Wish;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Field;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A few exercises of the library for a goal in somebody's own words, which are read once and kept nowhere.
final class Suggestions {
    private static final String GOAL = "goal";
    private static final int MOST = 3;

    private final Words words;
    private final Choices choices;

    Suggestions(Words words, Choices choices) {
        this.words = words;
        this.choices = choices;
    }

    static Option goal() {
        return new Option.Text(GOAL, true, Wish.LONGEST_GOAL);
    }

    /// Each can be taken, and tried at once.
    ///
    /// @param take what takes one
    /// @param hint the words for it
    Reply offer(Invocation in, String take, String hint, Predicate<Exercise> wanted) {
        Speech speech = in.speech(words);
        String goal = in.answers().text(GOAL).orElseThrow();
        List<Shown> shown = choices.choose(in, choices.library().wish(in.language(), goal), MOST, wanted);
        ExerciseFacts facts = ExerciseFacts.of(choices.library(), in.language());
        List<Field> fields = shown.stream()
                .map(one -> new Field(
                        title(in, one) + " · " + facts.minutes(one.exercise()),
                        one.exercise().wording(in.language()).lead()))
                .toList();
        Card card = Card.of(Tone.GENTLE, speech.say("suggest.title"), speech.say("suggest.body"))
                .with(fields)
                .withFooter(speech.say("private"));
        List<Row.Pick> picks = shown.stream()
                .map(one -> new Row.Pick(one.exercise().id(), title(in, one), false))
                .toList();
        List<Button> tries = shown.stream()
                .map(one ->
                        Button.plain(ExerciseButtons.open(one.exercise()), speech.say("suggest.try", title(in, one))))
                .toList();
        return new Reply.Show(Screen.of(
                card,
                new Row.Select(Action.of(PlanReplies.ROOM, take), speech.say(hint), picks, 1),
                new Row.Buttons(tries)));
    }

    private static String title(Invocation in, Shown shown) {
        return shown.exercise().wording(in.language()).title();
    }

    /// The title of what was picked from the list, or named by a button; empty if it is no longer in the library.
    Optional<String> taken(Invocation in) {
        List<String> picked =
                in.answers().picks().isEmpty() ? in.args() : in.answers().picks();
        return choices.library()
                .find(picked.getFirst())
                .map(exercise -> exercise.wording(in.language()).title());
    }
}
