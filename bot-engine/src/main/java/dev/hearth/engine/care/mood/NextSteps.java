package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.feature.Feeling;
import dev.hearth.engine.feature.NextStep;
import dev.hearth.engine.talk.Button;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What other rooms offer somebody whose check-in is low: at most one thing, so that nobody has to choose.
///
/// @param rooms asked when it is needed, since rooms that are made later may offer something too
record NextSteps(Supplier<List<NextStep>> rooms) {
    Optional<Button> after(CheckIn checkIn, Language language) {
        Mood mood = checkIn.mood();
        if (mood == null || !mood.isLow()) {
            return Optional.empty();
        }
        return rooms.get().stream()
                .flatMap(room -> room.offer(checkIn.owner(), feeling(mood), language).stream())
                .findFirst();
    }

    private static Feeling feeling(Mood mood) {
        return switch (mood) {
            case OVERWHELMED -> Feeling.OVERWHELMED;
            case PANICKED -> Feeling.PANICKY;
            case NUMB -> Feeling.NUMB;
            case ANXIOUS -> Feeling.ANXIOUS;
            case LONELY -> Feeling.LONELY;
            case ANGRY -> Feeling.ANGRY;
            case ASHAMED -> Feeling.ASHAMED;
            case STRESSED -> Feeling.STRESSED;
            case EXHAUSTED -> Feeling.TIRED;
            default -> Feeling.LOW;
        };
    }
}
