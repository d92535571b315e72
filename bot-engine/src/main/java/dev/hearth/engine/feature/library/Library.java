package dev.hearth.engine.feature.library;

import static java.util.stream.Collectors.toCollection;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Vocabulary;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.Feeling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The exercises that are shipped with the engine. Nothing of them is read before the first is asked for, and a
/// language's index is made when somebody first looks for words in it.
public final class Library {
    private static final Pattern MINUTES = Pattern.compile("\\b(\\d{1,2})\\s*min", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s,;.!?]+");

    private final Words words = Words.beside(Library.class, "library");
    private final Vocabulary<Feeling> feelings = new Vocabulary<>(Feeling.class, words, "feeling");
    private final RandomGenerator random;
    private final Map<Language, SearchIndex> indexes = new ConcurrentHashMap<>();
    private volatile @Nullable List<Exercise> exercises;

    /// @param random for variety; one with a seed makes every choice the same again
    public Library(RandomGenerator random) {
        this.random = random;
    }

    /// The words for what exercises have in common: feelings, cautions, what is needed.
    public Words words() {
        return words;
    }

    public Vocabulary<Feeling> feelings() {
        return feelings;
    }

    List<Exercise> all() {
        List<Exercise> read = exercises;
        if (read == null) {
            read = ExerciseFiles.read();
            exercises = read;
        }
        return read;
    }

    /// The exercise of this id; empty if there is none any more.
    public Optional<Exercise> find(String id) {
        return all().stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /// What fits somebody, the best first.
    ///
    /// @param tried  what they did so far, by id
    /// @param wanted what else it has to be
    List<Exercise> choose(Wish wish, Map<String, Tried> tried, Predicate<Exercise> wanted) {
        Map<String, Double> fits =
                wish.goal().isBlank() ? Map.of() : index(wish.language()).fits(wish.goal());
        List<Exercise> all = in(wish.language()).stream().filter(wanted).toList();
        return Chooser.choose(all, wish, fits, tried, random);
    }

    /// What a goal in somebody's own words asks for: feelings that are named in it and minutes count as such.
    public Wish wish(Language language, String goal) {
        Matcher minutes = MINUTES.matcher(goal);
        return Wish.towards(language, named(goal), goal, minutes.find() ? Integer.parseInt(minutes.group(1)) : 0);
    }

    /// Feelings are one to three words.
    private Set<Feeling> named(String goal) {
        List<String> parts = List.of(BLANKS.split(goal.strip()));
        Set<Feeling> named = EnumSet.noneOf(Feeling.class);
        for (int from = 0; from < parts.size(); from++) {
            for (int to = from + 1; to <= Math.min(from + 3, parts.size()); to++) {
                feelings.find(String.join(" ", parts.subList(from, to))).ifPresent(named::add);
            }
        }
        return named;
    }

    private List<Exercise> in(Language language) {
        return all().stream()
                .filter(exercise -> exercise.in(language).isPresent())
                .toList();
    }

    private SearchIndex index(Language language) {
        return Objects.requireNonNull(indexes.computeIfAbsent(language, this::made));
    }

    private SearchIndex made(Language language) {
        return SearchIndex.of(
                language,
                in(language).stream()
                        .map(exercise -> new SearchIndex.Entry(
                                exercise.id(), topics(language, exercise), exercise.wording(language)))
                        .toList());
    }

    private String topics(Language language, Exercise exercise) {
        Speech speech = new Speech(words, language);
        List<String> topics = exercise.states().stream()
                .map(feeling -> speech.name("feeling", feeling))
                .collect(toCollection(ArrayList::new));
        topics.add(speech.say("topic." + exercise.family()));
        return String.join(", ", topics);
    }
}
