package dev.hearth.engine.care.exercise;

import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.ActivityDays;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Job;
import dev.hearth.engine.feature.library.Choices;
import dev.hearth.engine.feature.library.ExerciseButtons;
import dev.hearth.engine.feature.library.ExerciseRepository;
import java.time.Duration;
import java.time.InstantSource;

/// The room of exercises: what it contributes to the engine.
public final class ExerciseFeature {
    static final String ROOM = ExerciseButtons.ROOM;

    private static final Duration BETWEEN_ERASURES = Duration.ofHours(6);

    /// How long it is kept that an exercise was shown to somebody who did not begin.
    private static final Duration SHOWN = Duration.ofDays(14);

    private ExerciseFeature() {}

    public static Feature of(Choices choices, ExerciseRepository uses, InstantSource clock) {
        Words words = Words.beside(ExerciseFeature.class, ROOM);
        ExerciseCommand command = new ExerciseCommand(words, choices);
        Feature.Declaration room = Feature.named(ROOM)
                .actions(new ExerciseActions(words, choices).all())
                .activity(new ActivityDays(ROOM, uses::days))
                .next(command)
                .personal(new ExerciseData(uses))
                .job(new Job(
                        "erase-shown-exercises",
                        BETWEEN_ERASURES,
                        () -> uses.erase(clock.instant().minus(SHOWN)),
                        false));
        command.all().forEach(room::command);
        return room.build();
    }
}
