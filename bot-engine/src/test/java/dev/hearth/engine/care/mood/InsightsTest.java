package dev.hearth.engine.care.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
