package dev.hearth.engine.feature.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.feature.Feeling;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChoiceTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final Library library = new Library(new Random(7));

    @ParameterizedTest
    @CsvSource({
        "EN, I cannot fall asleep at night, F20 F21",
        "EN, being less lonely and finding friends, F28",
        "EN, breathe more calmly before exams, F03 F04",
        "EN, stop scrolling on my phone all day, F31 F22",
        "EN, set boundaries and say no, F32",
        "EN, lonelyness, F28 F11 F25 F12",
        "DE, Ich kann nachts nicht einschlafen, F20 F21",
        "DE, weniger grübeln, F13 F26",
        "DE, öfter Nein sagen, F32",
        "ES, dormir mejor, F20 F21",
        "ES, mis preocupaciones por el futuro, F15",
        "FR, mieux dormir le soir, F20 F21",
        "FR, ma colère pendant une dispute, F27"
    })
    void aGoalInSomebodysOwnWordsFindsWhatItIsAbout(Language language, String goal, String families) {
        List<Exercise> chosen = choose(library.wish(language, goal), Map.of(), 3);

        assertThat(chosen).hasSize(3);
        assertThat(chosen.getFirst().family()).isIn((Object[]) families.split(" "));
    }

    @Test
    void minutesAndFeelingsInAGoalCountAsSuch() {
        Wish wish = library.wish(Language.EN, "I am so angry, I have 3 min");

        assertThat(wish.feelings()).containsExactly(Feeling.ANGRY);
        assertThat(wish.minutes()).isEqualTo(3);
        assertThat(choose(wish, Map.of(), 5))
                .allSatisfy(exercise -> assertThat(exercise.minutes().min()).isLessThanOrEqualTo(3));
    }

    @Test
    void wordsOfAQueryAreOnlyWords() {
        for (String goal : List.of("title:\"sleep\" AND (*)", "~~~", "+-!(){}[]^?:\\/", "sleep~9 OR *:*", "🙂", " ")) {
            assertThat(choose(library.wish(Language.EN, goal), Map.of(), 3))
                    .as(goal)
                    .hasSize(3);
        }
        assertThat(library.wish(Language.EN, "a secret").toString()).doesNotContain("secret");
    }

    @Test
    void theSameSeedChoosesTheSameAndAnotherSeedNotAlways() {
        Wish wish = Wish.of(Language.EN, Kind.CHALLENGE, Set.of(), 0);
        Set<String> first = new HashSet<>();
        for (long seed : LongStream.range(0, 20).toArray()) {
            String once = chosen(seed, wish);
            assertThat(chosen(seed, wish)).isEqualTo(once);
            first.add(once);
        }
        assertThat(first).hasSizeGreaterThan(3);
    }

    private static String chosen(long seed, Wish wish) {
        return new Library(new Random(seed))
                .choose(wish, Map.of(), _ -> true)
                .getFirst()
                .id();
    }

    @Test
    void theSameDoesNotComeTwiceInARowNorSoonAgain() {
        for (Language language : Language.values()) {
            for (Kind kind : Kind.values()) {
                Map<String, Tried> tried = new HashMap<>();
                Wish wish = Wish.of(language, kind, Set.of(), 0);
                List<String> row = IntStream.range(0, 12)
                        .mapToObj(i -> {
                            String id = choose(wish, tried, 1).getFirst().id();
                            tried.put(id, new Tried(NOON.plusSeconds(i), 0, 0));
                            return id;
                        })
                        .toList();
                for (int i = 1; i < row.size(); i++) {
                    assertThat(row.get(i)).as(language + " " + kind).isNotEqualTo(row.get(i - 1));
                }
                assertThat(new HashSet<>(row)).as(language + " " + kind).hasSizeGreaterThanOrEqualTo(4);
            }
        }
    }

    @Test
    void whatHelpedComesBeforeWhatDidNot() {
        Wish wish = Wish.of(Language.EN, Kind.BREATHING, Set.of(), 0);
        Map<String, Tried> tried = new HashMap<>();
        library.all().stream()
                .filter(exercise -> exercise.kinds().contains(Kind.BREATHING))
                .forEach(exercise -> tried.put(exercise.id(), new Tried(NOON, 0, 2)));
        tried.put("breath-slow-tide", new Tried(NOON.minusSeconds(9_000), 3, 0));

        assertThat(choose(wish, tried, 1).getFirst().id()).isEqualTo("breath-slow-tide");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverAsksForBreathingInPanicGetsSomethingToHoldOnTo(Language language) {
        assertThat(choose(Wish.of(language, Kind.BREATHING, Set.of(Feeling.PANICKY), 1), Map.of(), 200))
                .isNotEmpty()
                .allSatisfy(exercise -> assertThat(exercise.kinds()).contains(Kind.GROUNDING));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWishIsAnswered(Language language) {
        for (Kind kind : Kind.values()) {
            for (Feeling feeling : Feeling.values()) {
                assertThat(choose(Wish.of(language, kind, Set.of(feeling), 1), Map.of(), 1))
                        .as(kind + " " + feeling)
                        .hasSize(1);
                assertThat(choose(Wish.whenLow(language, feeling), Map.of(), 200))
                        .as(feeling.name())
                        .isNotEmpty()
                        .allMatch(Exercise::lowMoodSafe)
                        .noneMatch(exercise -> exercise.avoid().contains(feeling));
            }
        }
    }

    @Test
    void aFeelingLeadsToWhatSuitsIt() {
        for (Feeling feeling : List.of(Feeling.LONELY, Feeling.ANGRY, Feeling.TIRED, Feeling.NUMB)) {
            assertThat(choose(Wish.whenLow(Language.DE, feeling), Map.of(), 1))
                    .allSatisfy(exercise -> assertThat(exercise.states()).contains(feeling));
        }
    }

    private List<Exercise> choose(Wish wish, Map<String, Tried> tried, int most) {
        return library.choose(wish, tried, _ -> true).stream().limit(most).toList();
    }
}
