package dev.hearth.engine.feature.library;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.feature.Feeling;
import java.util.List;

/// What exercises have in common, said in one language: how long, what is needed, when not.
///
/// @param speech the library's words
public record ExerciseFacts(Speech speech) {
    public static ExerciseFacts of(Library library, Language language) {
        return new ExerciseFacts(new Speech(library.words(), language));
    }

    public String minutes(Exercise exercise) {
        return speech.say(
                "minutes", exercise.minutes().min(), exercise.minutes().max());
    }

    /// What has to be at hand, with commas between; empty for nothing.
    public String needs(Exercise exercise) {
        return exercise.needs().stream()
                .sorted()
                .map(need -> speech.name("need", need))
                .collect(joining(", "));
    }

    /// When not to use it, one sentence or two each.
    public List<String> cautions(Exercise exercise) {
        return exercise.cautions().stream()
                .map(caution -> speech.name("caution", caution))
                .toList();
    }

    public String feeling(Feeling feeling) {
        return speech.name("feeling", feeling);
    }
}
