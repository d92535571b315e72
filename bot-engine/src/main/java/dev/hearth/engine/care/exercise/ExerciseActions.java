package dev.hearth.engine.care.exercise;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.feature.Feeling;
import dev.hearth.engine.feature.Helped;
import dev.hearth.engine.feature.library.Choices;
import dev.hearth.engine.feature.library.Choices.Shown;
import dev.hearth.engine.feature.library.ExerciseButtons;
import dev.hearth.engine.feature.library.Pace;
import dev.hearth.engine.talk.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/// What the buttons of an exercise do. All that they need is in them.
final class ExerciseActions {
    private final Words words;
    private final Choices choices;

    ExerciseActions(Words words, Choices choices) {
        this.words = words;
        this.choices = choices;
    }

    List<ActionHandler> all() {
        return List.of(
                ActionHandler.of(ExerciseButtons.OPEN, this::open),
                ActionHandler.of(ExerciseReplies.FIT, this::fit),
                ActionHandler.of(ExerciseReplies.ANOTHER, this::another),
                ActionHandler.of(ExerciseReplies.STEP, in -> with(in, this::step)),
                ActionHandler.of(ExerciseReplies.PACED, in -> with(in, this::paced)),
                ActionHandler.of(
                        ExerciseReplies.END,
                        in -> with(in, (_, shown) -> replies(in).end(shown))),
                ActionHandler.of(ExerciseReplies.STOP, in -> replies(in).stopped()),
                ActionHandler.of(ExerciseReplies.HELPED, in -> with(in, this::helped)));
    }

    /// Beside what it was pressed under, which stays.
    private Reply open(Invocation in) {
        return choices.open(in, in.args().getFirst())
                .<Reply>map(shown -> new Reply.Show(replies(in).opening(shown)))
                .orElseGet(() -> replies(in).gone());
    }

    private Reply fit(Invocation in) {
        Again again = Again.whenLow(Feeling.of(in.args().getFirst()).orElse(Feeling.LOW));
        return new Reply.Show(replies(in).opening(choices.choose(in, again.wish(in.language())), again));
    }

    private Reply another(Invocation in) {
        Again again = Again.of(in.args());
        return new Reply.Redraw(replies(in).opening(choices.choose(in, again.wish(in.language())), again));
    }

    private Reply step(Invocation in, Shown shown) {
        int step = Integer.parseInt(in.args().get(2));
        if (step == 0) {
            choices.begin(in, shown);
        }
        return new Reply.Redraw(replies(in).step(shown, step));
    }

    private Reply paced(Invocation in, Shown shown) {
        int step = Integer.parseInt(in.args().get(2));
        Pace pace = shown.exercise().pace();
        return pace == null
                ? new Reply.Redraw(replies(in).step(shown, step))
                : replies(in).paced(shown, step, pace);
    }

    private Reply helped(Invocation in, Shown shown) {
        Helped helped = Helped.valueOf(in.args().get(2).toUpperCase(Locale.ROOT));
        return choices.setHelped(in, shown, helped)
                ? replies(in).helped(shown, helped)
                : replies(in).gone();
    }

    /// The first two arguments of these buttons name the exercise and the time that it was shown.
    private Reply with(Invocation in, BiFunction<Invocation, Shown, Reply> handle) {
        Optional<Shown> shown =
                choices.again(in.args().getFirst(), EntryId.of(in.args().get(1)));
        return shown.map(found -> handle.apply(in, found))
                .orElseGet(() -> replies(in).gone());
    }

    private ExerciseReplies replies(Invocation in) {
        return new ExerciseReplies(in.speech(words), choices.library());
    }
}
