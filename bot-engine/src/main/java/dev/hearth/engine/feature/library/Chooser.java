package dev.hearth.engine.feature.library;

import dev.hearth.engine.feature.Feeling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses exercises for somebody: what fits their words and feelings, what helped them before, and not the same again
/// at once. The same wish, past and seed give the same choice.
final class Chooser {
    private static final double GOAL = 3;
    private static final double FEELING = 2;
    private static final double HELPED = 1;
    private static final double NEW = 0.3;
    private static final double CHANCE = 0.5;

    /// How many of those seen last are put back, the very last most.
    private static final int RECENT = 5;

    private static final double RECENT_EACH = 0.6;

    private Chooser() {}

    /// Those that fit, the best first. What was shown last is left out where there is anything else.
    ///
    /// @param all   in the wish's language
    /// @param fits  how well each fits the wish's goal, from 0 to 1; missing for not at all
    /// @param tried what the one who asks did so far, by id
    static List<Exercise> choose(
            List<Exercise> all, Wish wish, Map<String, Double> fits, Map<String, Tried> tried, RandomGenerator random) {
        List<Exercise> fitting = fitting(all, wish);
        Map<String, Integer> recent = recent(tried);
        Map<Exercise, Double> scores = new HashMap<>();
        for (Exercise exercise : fitting) {
            scores.put(
                    exercise,
                    GOAL * fits.getOrDefault(exercise.id(), 0.0)
                            + FEELING * share(exercise.states(), wish.feelings())
                            + past(tried.get(exercise.id()))
                            - RECENT_EACH * recent.getOrDefault(exercise.id(), 0)
                            + CHANCE * random.nextDouble());
        }
        return fitting.stream()
                .sorted(Comparator.comparingDouble((Exercise exercise) -> -scores.getOrDefault(exercise, 0.0)))
                .filter(exercise -> fitting.size() == 1 || recent.getOrDefault(exercise.id(), 0) < RECENT)
                .toList();
    }

    /// Somebody with little time gets what is short; if nothing is, what there is. Whoever asks for what does not suit
    /// them, such as breathing in panic, gets something to hold on to instead.
    private static List<Exercise> fitting(List<Exercise> all, Wish wish) {
        List<Exercise> suiting = suiting(all, wish, wish.kinds());
        List<Exercise> fitting = suiting.isEmpty() ? suiting(all, wish, Set.of(Kind.GROUNDING)) : suiting;
        Predicate<Exercise> shortEnough = exercise -> exercise.minutes().min() <= wish.minutes();
        return wish.minutes() > 0 && fitting.stream().anyMatch(shortEnough)
                ? fitting.stream().filter(shortEnough).toList()
                : fitting;
    }

    private static List<Exercise> suiting(List<Exercise> all, Wish wish, Set<Kind> kinds) {
        return all.stream()
                .filter(exercise -> kinds.isEmpty() || exercise.kinds().stream().anyMatch(kinds::contains))
                .filter(exercise -> exercise.avoid().stream().noneMatch(wish.feelings()::contains))
                .filter(exercise -> exercise.lowMoodSafe() || !wish.gentle())
                .toList();
    }

    private static double share(Set<Feeling> states, Set<Feeling> wished) {
        return wished.isEmpty()
                ? 0
                : (double) wished.stream().filter(states::contains).count() / wished.size();
    }

    private static double past(@Nullable Tried tried) {
        if (tried == null) {
            return NEW;
        }
        int said = tried.helped() + tried.notNow();
        return said == 0 ? 0 : HELPED * (tried.helped() - tried.notNow()) / said;
    }

    /// The last shown has [#RECENT], the one before one less, and so on.
    private static Map<String, Integer> recent(Map<String, Tried> tried) {
        List<String> last = tried.entrySet().stream()
                .sorted(Map.Entry.<String, Tried>comparingByValue(Comparator.comparing(Tried::last))
                        .reversed())
                .limit(RECENT)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> recent = new HashMap<>();
        Stream.iterate(0, i -> i < last.size(), i -> i + 1).forEach(i -> recent.put(last.get(i), RECENT - i));
        return recent;
    }
}
