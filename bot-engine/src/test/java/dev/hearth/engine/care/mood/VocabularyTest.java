package dev.hearth.engine.care.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Vocabulary;
import dev.hearth.engine.base.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Words WORDS = Words.beside(Mood.class, "mood");

    private final Vocabulary<Mood> moods = new Vocabulary<>(Mood.class, WORDS, "mood");

    @ParameterizedTest
    @CsvSource({
        "Anxieux·se, ANXIOUS",
        "anxieux, ANXIOUS",
        "ANXIEUSE, ANXIOUS",
        "épuisé, EXHAUSTED",
        "epuisee, EXHAUSTED",
        "fier, PROUD",
        "fière, PROUD",
        "heureuse, HAPPY",
        "pleine d’énergie, ENERGETIC",
        "plein d'energie, ENERGETIC",
        "fatiguée, EXHAUSTED",
        "nerveuse, ANXIOUS"
    })
    void frenchFormsAreFoundForBothGenders(String typed, Mood mood) {
        assertThat(moods.find(typed)).hasValue(mood);
    }

    @ParameterizedTest
    @CsvSource({
        "peaceful, CALM",
        "Tired, EXHAUSTED",
        "müde, EXHAUSTED",
        "mude, EXHAUSTED",
        "genervt, ANGRY",
        "ansioso, ANXIOUS",
        "agobiada, OVERWHELMED",
        "cansado, EXHAUSTED",
        "content, CONTENT",
        "contente, CONTENT",
        "inquiète, ANXIOUS"
    })
    void synonymsOfEveryLanguageAreFound(String typed, Mood mood) {
        assertThat(moods.find(typed)).hasValue(mood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"very low\"",
                "«\u00a0Very low\u00a0»",
                "“very  low”",
                "„Sehr schlecht“",
                " 'very_low' ",
                "VERY_LOW"
            })
    void quotesAndSpacesAroundAreIgnored(String typed) {
        assertThat(moods.find(typed)).hasValue(Mood.VERY_LOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "·", ",", "flurb", "anxieuxse", "\ud83d\ude00"})
    void whatIsNoWordIsNotFound(String typed) {
        assertThat(moods.find(typed)).isEmpty();
    }

    /// A word with two moods would be kept as the one that happens to be learnt first.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordHasOneMeaning(Language language) {
        for (Mood mood : Mood.values()) {
            assertThat(moods.find(WORDS.text(language, "mood." + mood)))
                    .as("%s %s", language, mood)
                    .hasValue(mood);
            for (String synonym : WORDS.text(language, "mood." + mood + ".also").split(",", -1)) {
                assertThat(moods.find(synonym)).as("%s %s", language, synonym).hasValue(mood);
            }
        }
    }

    @Test
    void completionsKnowBothGendersAndSynonyms() {
        assertThat(moods.matches(Language.FR, "anxieus")).containsExactly(Mood.ANXIOUS);
        assertThat(moods.matches(Language.FR, "«\u00a0épuisée")).containsExactly(Mood.EXHAUSTED);
        assertThat(moods.matches(Language.ES, "ansio")).containsExactly(Mood.ANXIOUS);
        assertThat(moods.matches(Language.EN, "peace")).containsExactly(Mood.CALM);
    }

    @Test
    void theNameThatBeginsComesBeforeAFurtherWordAndASynonym() {
        assertThat(moods.matches(Language.EN, "low")).startsWith(Mood.LOW, Mood.VERY_LOW);
        assertThat(moods.matches(Language.DE, "ruh")).containsExactly(Mood.CALM, Mood.RESTLESS);
    }

    @Test
    void nothingTypedFitsEverything() {
        assertThat(moods.matches(Language.EN, "")).containsExactly(Mood.values());
    }

    @Test
    void valuesWithoutSynonymsAreFoundByTheirNames() {
        Vocabulary<Activity> activities = new Vocabulary<>(Activity.class, WORDS, "activity");

        assertThat(activities.find("\"Time alone\"")).hasValue(Activity.ALONE);
        assertThat(activities.matches(Language.FR, "etud")).containsExactly(Activity.STUDY);
    }
}
