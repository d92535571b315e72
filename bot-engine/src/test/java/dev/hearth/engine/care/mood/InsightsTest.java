package dev.hearth.engine.care.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.talk.Card;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsightsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void countsEachMoodTheMostFrequentFirst() {
        Insights insights = Insights.of(List.of(on(0, Mood.SAD, null), on(1, Mood.CALM, null), on(2, Mood.CALM, null)));

        assertThat(insights.moods()).containsExactly(Map.entry(Mood.CALM, 2), Map.entry(Mood.SAD, 1));
    }

    @Test
    void meansTakeOnlyTheCheckInsWithAnIntensity() {
        Insights insights = Insights.of(List.of(
                on(0, Mood.SAD, 2, Activity.WORK),
                on(7, Mood.CALM, 4, Activity.WORK, Activity.MUSIC),
                on(0, Mood.OKAY, null, Activity.MUSIC)));

        assertThat(insights.byWeekday()).containsExactly(Map.entry(DayOfWeek.MONDAY, 3.0));
        assertThat(insights.byActivity()).containsEntry(Activity.WORK, 3.0).containsEntry(Activity.MUSIC, 4.0);
    }

    @Test
    void activitiesComeByTheirCheckInsWithAnIntensity() {
        Insights insights = Insights.of(List.of(
                on(0, Mood.SAD, null, Activity.WORK),
                on(1, Mood.SAD, null, Activity.WORK),
                on(2, Mood.SAD, 1, Activity.WORK, Activity.PETS),
                on(3, Mood.CALM, 3, Activity.PETS, Activity.HEALTH, Activity.FRIENDS)));

        assertThat(insights.byActivity().keySet())
                .containsExactly(Activity.PETS, Activity.WORK, Activity.FRIENDS, Activity.HEALTH);
    }

    @ParameterizedTest
    @CsvSource({"EN, and 2 more", "DE, und 2 weitere", "ES, y 2 más", "FR, et 2 de plus"})
    void whatHasNoRoomIsCounted(Language language, String rest) {
        CheckIn everything = on(0, Mood.SAD, 3, Arrays.copyOf(Activity.values(), 12));

        assertThat(lastLine(language, everything)).isEqualTo(rest);
    }

    @Test
    void tenLinesHaveNoRest() {
        CheckIn ten = on(0, Mood.SAD, 3, Arrays.copyOf(Activity.values(), 10));

        assertThat(lastLine(Language.EN, ten)).endsWith("Sleep · 3.0");
    }

    @Test
    void aYearTellsItsDaysByTheirMood() {
        Insights insights = Insights.of(List.of(on(0, Mood.SAD, null), on(1, Mood.CALM, null), on(2, Mood.GOOD, null)));

        Card card = card(Language.EN, Timeframe.YEAR, insights);

        assertThat(card.fields().getLast().name()).isEqualTo("Days by their mood");
        assertThat(card.fields().getLast().text().lines())
                .containsExactly(
                        "`░░░░░░░░░░` Great · 0×",
                        "`███████░░░` Good · 2×",
                        "`░░░░░░░░░░` Okay · 0×",
                        "`███░░░░░░░` Low · 1×",
                        "`░░░░░░░░░░` Very low · 0×");
        assertThat(card(Language.EN, Timeframe.MONTH, insights).fields()).hasSize(1);
    }

    @Test
    void aTrendComparesTheTwoHalves() {
        assertThat(trend(Mood.VERY_LOW, Mood.LOW, Mood.LOW, Mood.GOOD, Mood.GOOD, Mood.GREAT))
                .isEqualTo(Insights.Trend.HIGHER);
        assertThat(trend(Mood.GREAT, Mood.GOOD, Mood.GOOD, Mood.LOW, Mood.LOW, Mood.LOW))
                .isEqualTo(Insights.Trend.LOWER);
        assertThat(trend(Mood.OKAY, Mood.OKAY, Mood.OKAY, Mood.OKAY, Mood.OKAY, Mood.OKAY))
                .isEqualTo(Insights.Trend.STEADY);
    }

    @Test
    void tooFewCheckInsHaveNoTrend() {
        assertThat(trend(Mood.VERY_LOW, Mood.VERY_LOW, Mood.GREAT, Mood.GREAT, Mood.GREAT))
                .isEqualTo(Insights.Trend.UNKNOWN);
    }

    /// Of the activities, which stand last.
    private static String lastLine(Language language, CheckIn checkIn) {
        Card card = card(language, Timeframe.ALL, Insights.of(List.of(checkIn)));
        return card.fields().getLast().text().lines().toList().getLast();
    }

    private static Card card(Language language, Timeframe timeframe, Insights insights) {
        Speech speech = new Speech(Words.beside(InsightsTest.class, "mood"), language);
        return InsightsReplies.insights(speech, timeframe, insights).cards().getFirst();
    }

    private static Insights.Trend trend(Mood... moods) {
        List<CheckIn> checkIns = IntStream.range(0, moods.length)
                .mapToObj(i -> on(i, moods[i], null))
                .toList();
        return Insights.of(checkIns).trend();
    }

    private static CheckIn on(int daysLater, @Nullable Mood mood, @Nullable Integer intensity, Activity... done) {
        return new CheckIn(
                new EntryId(1),
                new UserId(1),
                null,
                Instant.EPOCH,
                MONDAY.plusDays(daysLater),
                mood,
                intensity == null ? null : new Intensity(intensity),
                Set.of(done),
                null);
    }
}
