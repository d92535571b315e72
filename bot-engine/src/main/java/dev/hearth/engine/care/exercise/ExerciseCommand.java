package dev.hearth.engine.care.exercise;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Completer;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.feature.Feeling;
import dev.hearth.engine.feature.NextStep;
import dev.hearth.engine.feature.library.Choices;
import dev.hearth.engine.feature.library.ExerciseFacts;
import dev.hearth.engine.feature.library.Kind;
import dev.hearth.engine.feature.library.Library;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Choice;
import dev.hearth.engine.talk.Reply;
import java.util.List;
import java.util.Optional;

/// `/breathing`, `/grounding`, `/affirmation`, `/distraction` and `/challenge` as members type them, and an exercise
/// offered to those who feel low.
final class ExerciseCommand implements NextStep {
    private static final String FEELING = "feeling";
    private static final int LONGEST_FEELING = 60;
    private static final String MINUTES = "minutes";
    private static final int MOST_MINUTES = 30;

    private final Words words;
    private final Choices choices;
    private final Library library;

    ExerciseCommand(Words words, Choices choices) {
        this.words = words;
        this.choices = choices;
        this.library = choices.library();
    }

    List<Command> all() {
        return List.of(
                command("breathing", Kind.BREATHING),
                command("grounding", Kind.GROUNDING),
                command("affirmation", Kind.AFFIRMATION),
                command("distraction", Kind.DISTRACTION),
                command("challenge", Kind.CHALLENGE));
    }

    private Command command(String name, Kind kind) {
        return Command.of(
                name,
                words,
                in -> choose(in, kind),
                new Option.Completed(FEELING, false, LONGEST_FEELING, this::complete),
                new Option.Whole(MINUTES, false, 1, MOST_MINUTES));
    }

    @Override
    public Optional<Button> offer(UserId user, Feeling feeling, Language language) {
        return Optional.of(Button.plain(
                Action.of(ExerciseFeature.ROOM, ExerciseReplies.FIT, feeling.code()), words.text(language, "offer")));
    }

    /// A feeling that is not understood is left aside: whoever is not well does not have to look for a word.
    private Reply choose(Invocation in, Kind kind) {
        Optional<Feeling> feeling = in.answers().text(FEELING).flatMap(library.feelings()::find);
        int minutes = in.answers().whole(MINUTES).orElse(0);
        Again again = new Again(Optional.of(kind), feeling, minutes);
        return new Reply.Show(new ExerciseReplies(in.speech(words), library)
                .opening(choices.choose(in, again.wish(in.language())), again));
    }

    private List<Choice> complete(Invocation in, String typed) {
        ExerciseFacts facts = ExerciseFacts.of(library, in.language());
        return library.feelings().matches(in.language(), typed).stream()
                .limit(Completer.MOST)
                .map(feeling ->
                        new Choice(facts.feeling(feeling), feeling.code().replace('-', ' ')))
                .toList();
    }
}
