package dev.hearth.engine.feature.library;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.feature.Feeling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The rules for what people read who are not well. A text that breaks one is not shipped.
class LibraryTest {
    private static final Library LIBRARY = new Library(new Random(1));

    /// Families that may be offered unasked after a low check-in.
    private static final Set<String> SAFE_WHEN_LOW =
            Set.of("F01", "F02", "F03", "F07", "F08", "F11", "F25", "F26", "F28", "F30", "F33");

    /// No promise, no diagnosis, no medical advice, no command, no praise or blame.
    private static final Map<Language, Pattern> NEVER_SAID = Map.of(
            Language.EN,
            words(
                    "\\b(will help|helps you|you will feel|feel better|guarantee\\w*|proven|cure[sd]?|recommends|depress\\w+",
                    "disorder\\w*|diagnos\\w*|patients|symptom\\w*|PTSD|ADHD|trauma\\w*|medic\\w+|pills?|doses?|caffeine",
                    "coffee|alcohol|calorie\\w*|weight|you must|you should|you have to|well done|great job|streak",
                    "let go|surrender|close your eyes|suicid\\w*|therap\\w+|calm down|just relax)\\b"),
            Language.DE,
            words(
                    "(wird dir helfen|hilft dir|besser fühlen|garantier|bewiesen|heilt|heilung|empfiehlt|depress|störung",
                    "diagnos|symptom|PTBS|ADHS|trauma|medikament|tablette|dosis|koffein|kaffee|alkohol|kalorie|gewicht",
                    "du solltest|gut gemacht|loslassen|lass los|schließ die augen|suizid|therap|beruhig dich)"),
            Language.ES,
            words(
                    "(te ayudará|te sentirás|sentirte mejor|garantiz|demostrad|\\bcura\\b|recomienda|depresi|trastorno",
                    "diagn|síntoma|TEPT|TDAH|trauma|medicament|pastilla|dosis|cafeína|café\\b|alcohol|caloría|\\bdebes\\b",
                    "deberías|bien hecho|cierra los ojos|suicid|terap|cálmate)"),
            Language.FR,
            words(
                    "(va t’aider|tu te sentiras|te sentir mieux|garanti|prouvé|guéri|recommande|dépress|trouble|diagnos",
                    "symptôme|TSPT|TDAH|trauma|médicament|cachet|dose|caféine|café\\b|alcool|calorie|tu dois\\b",
                    "tu devrais|bravo|lâche prise|ferme les yeux|suicid|thérap|calme-toi)"));

    /// In words; other languages need a few more for the same.
    private static final int LONGEST_SENTENCE = 15;

    private static final int LONGEST_TRANSLATED_SENTENCE = 17;

    private static final Pattern SPOKEN = Pattern.compile("[“„«][^”“»]*[”“»]");
    private static final Pattern END = Pattern.compile("(?<=[.?!…])\\s+|[:;] ");
    private static final Pattern PICTURES = Pattern.compile("\\p{IsExtended_Pictographic}");
    private static final Pattern COMMAND = Pattern.compile("(?<![\\w`])/([a-z]+)");

    private static Pattern words(String... parts) {
        return Pattern.compile(
                String.join("|", parts),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    @Test
    void thereIsEnoughInEveryLanguageAndEveryFamilyHasSome() {
        assertThat(in(Language.EN)).hasSizeGreaterThanOrEqualTo(150);
        for (Language language : List.of(Language.DE, Language.ES, Language.FR)) {
            assertThat(in(language)).as(language.name()).hasSizeGreaterThanOrEqualTo(60);
            assertThat(in(language).stream().map(Exercise::family).distinct())
                    .as(language.name())
                    .hasSize(ExerciseFiles.FAMILIES);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAndEveryLowMoodHasAFewInEveryLanguage(Language language) {
        for (Kind kind : Kind.values()) {
            assertThat(in(language))
                    .filteredOn(exercise -> exercise.kinds().contains(kind))
                    .as(kind.name())
                    .hasSizeGreaterThanOrEqualTo(5);
        }
        assertThat(in(language)).filteredOn(Exercise::lowMoodSafe).hasSizeGreaterThanOrEqualTo(20);
        for (Feeling feeling : Feeling.values()) {
            assertThat(in(language))
                    .filteredOn(exercise -> exercise.states().contains(feeling))
                    .as(feeling.name())
                    .isNotEmpty();
        }
    }

    @Test
    void idsAreUniqueAndOnlyTheSafeFamiliesAreOfferedUnasked() {
        assertThat(LIBRARY.all()).extracting(Exercise::id).doesNotHaveDuplicates();
        assertThat(LIBRARY.all()).filteredOn(Exercise::lowMoodSafe).allSatisfy(exercise -> {
            assertThat(SAFE_WHEN_LOW).as(exercise.id()).contains(exercise.family());
            assertThat(exercise.family().equals("F08") && exercise.minutes().min() > 1)
                    .as(exercise.id())
                    .isFalse();
        });
        assertThat(LIBRARY.all())
                .filteredOn(exercise -> exercise.family().equals("F03"))
                .allSatisfy(exercise -> assertThat(exercise.cautions()).contains(Caution.BREATH));
    }

    @Test
    void onlyBreathingHasAPaceAndSlowBreathingNoPauses() {
        assertThat(LIBRARY.all()).allSatisfy(exercise -> {
            boolean breathing = Set.of("F03", "F04").contains(exercise.family());
            assertThat(exercise.pace() != null).as(exercise.id()).isEqualTo(breathing);
            if (exercise.pace() != null && exercise.family().equals("F03")) {
                assertThat(exercise.pace().hold() + exercise.pace().rest()).isZero();
            }
        });
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(4, 7, 8, 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(4, 0, 6, 0, 31));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingPromisesDiagnosesAdvisesOrCommands(Language language) {
        Pattern neverSaid = Objects.requireNonNull(NEVER_SAID.get(language));
        for (Exercise exercise : in(language)) {
            for (String text : exercise.wording(language).all()) {
                assertThat(neverSaid.matcher(text).find())
                        .as(exercise.id() + ": " + text)
                        .isFalse();
                assertThat(PICTURES.matcher(text).find())
                        .as(exercise.id() + ": " + text)
                        .isFalse();
                assertThat(text).doesNotContain("'", "\"");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sentencesAreShort(Language language) {
        int most = language == Language.EN ? LONGEST_SENTENCE : LONGEST_TRANSLATED_SENTENCE;
        for (Exercise exercise : in(language)) {
            for (String text : exercise.wording(language).all()) {
                assertThat(sentences(text))
                        .as(exercise.id())
                        .allSatisfy(sentence -> assertThat(Arrays.stream(sentence.split("\\s+"))
                                        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)))
                                .as(sentence)
                                .hasSizeLessThanOrEqualTo(most));
            }
        }
    }

    /// What somebody is given to say belongs to the sentence around it.
    private static List<String> sentences(String text) {
        String quiet = SPOKEN.matcher(text).replaceAll(spoken -> spoken.group().replaceAll("[.?!]", ""));
        return List.of(END.split(quiet));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsSaidTwice(Language language) {
        Set<String> seen = new HashSet<>();
        for (Exercise exercise : in(language)) {
            assertThat(exercise.wording(language).all())
                    .as(exercise.id())
                    .allSatisfy(text -> assertThat(seen.add(text)).as(text).isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void translationsAreWrittenAndNotCopied(Language language) {
        if (language == Language.EN) {
            return;
        }
        for (Exercise exercise : in(language)) {
            assertThat(exercise.wording(language).all())
                    .as(exercise.id())
                    .doesNotContainAnyElementsOf(exercise.wording(Language.EN).all());
        }
    }

    /// `/support` and `/resources` come with the help in a crisis. When they are there, this test says so and the
    /// exception goes.
    @Test
    void commandsThatTextsNameExistOrAreAwaited() {
        Set<String> rooms = Set.of(
                "grounding", "distraction", "reminder", "journal", "ghostletter", "gratitude", "toolbox", "plan");
        Set<String> awaited = Set.of("support", "resources");

        Set<String> named = LIBRARY.all().stream()
                .flatMap(exercise -> exercise.words().values().stream())
                .flatMap(wording -> wording.all().stream())
                .flatMap(text -> COMMAND.matcher(text).results())
                .map(match -> match.group(1))
                .collect(toSet());

        assertThat(named)
                .isEqualTo(Stream.concat(rooms.stream(), awaited.stream()).collect(toSet()));
    }

    @Test
    void onlyWhatSomebodySawIsShownAsASource() {
        assertThat(LIBRARY.all().stream().flatMap(exercise -> exercise.shownSource().stream()))
                .isNotEmpty()
                .allMatch(Exercise.Source::confirmed);
        assertThat(LIBRARY.find("worry-time-later-box").orElseThrow().shownSource())
                .hasValueSatisfying(source -> assertThat(source.id()).isEqualTo("borkovec-1983"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFeelingIsFoundByItsName(Language language) {
        Speech speech = new Speech(LIBRARY.words(), language);
        for (Feeling feeling : Feeling.values()) {
            assertThat(LIBRARY.feelings().find(speech.name("feeling", feeling)))
                    .as(feeling.name())
                    .contains(feeling);
        }
    }

    private static List<Exercise> in(Language language) {
        return LIBRARY.all().stream()
                .filter(exercise -> exercise.in(language).isPresent())
                .toList();
    }
}
