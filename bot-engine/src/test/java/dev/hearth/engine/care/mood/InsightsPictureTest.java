package dev.hearth.engine.care.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.chart.Colour;
import dev.hearth.engine.base.chart.Drawing;
import dev.hearth.engine.base.chart.Sheet;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.talk.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Draws a made-up history in every language. The pictures stay in `target/pictures`, to be looked at.
class InsightsPictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Drawing drawing = new Drawing();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTimeframeIsDrawnAndToldInEveryLanguage(Language language) throws IOException {
        for (Timeframe timeframe : Timeframe.values()) {
            InsightsPicture picture = picture(language, timeframe, history(timeframe));
            String name = timeframe.optionValue() + "-" + language.locale();
            Colour colour = any(Colour.values(), new Random(name.hashCode()));

            byte[] png = drawing.png(picture.sheet(TODAY), colour).orElseThrow();

            Files.write(Files.createDirectories(PICTURES).resolve("insights-" + name + ".png"), png);
            Picture shown = new Picture("insights.png", png, picture.alt());
            assertThat(shown.alt().lines().toList()).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void whatIsDrawnIsToldWithItsFigures() {
        List<CheckIn> three = List.of(
                on(0, Mood.CALM, 3, Set.of(Activity.MUSIC)),
                on(1, Mood.CALM, 5, Set.of()),
                on(1, Mood.SAD, 2, Set.of()));

        assertThat(picture(Language.EN, Timeframe.WEEK, three).alt())
                .contains("A drawn page: Your last 7 days", "3 check-ins")
                .contains("How you felt: Calm 2×, Sad 1×")
                .contains("Intensity by weekday: Wednesday 3.5, Thursday 3.0")
                .contains("Intensity by activity: Music 3.0")
                .contains("Your mood day by day, from 1 to 5: first 3.0 (Nov 25, 2026), lowest 3.0 (Nov 25, 2026),"
                        + " highest 4.0 (Nov 26, 2026), last 4.0 (Nov 26, 2026)");
        assertThat(picture(Language.EN, Timeframe.YEAR, three).alt())
                .contains("Days by their mood: Very low 0×, Low 0×, Okay 1×, Good 1×, Great 0×")
                .contains("Mean mood by month, from 1 (very low) to 5 (great): Nov 2026 3.5");
    }

    @Test
    void aHistoryWithMoodsAloneIsDrawnWithAnInvitation() throws IOException {
        List<CheckIn> moods = List.of(
                on(2, Mood.CALM, null, Set.of()), on(1, Mood.SAD, null, Set.of()), on(0, Mood.GOOD, null, Set.of()));
        InsightsPicture picture = picture(Language.DE, Timeframe.WEEK, moods);

        byte[] png = drawing.png(picture.sheet(TODAY), Colour.EMBER).orElseThrow();

        Files.write(Files.createDirectories(PICTURES).resolve("insights-few.png"), png);
        assertThat(picture.alt()).doesNotContain("Wochentag");
    }

    /// The page and its words leave out the same groups, and both say so.
    @Test
    void whatHasNoBarIsCounted() {
        List<CheckIn> eight = Stream.of(Mood.values())
                .limit(8)
                .map(mood -> on(0, mood, 3, Set.of()))
                .toList();
        InsightsPicture picture = picture(Language.EN, Timeframe.MONTH, eight);

        assertThat(picture.alt()).contains(" 1×, and 2 more\n").doesNotContain("Hopeless");
        assertThat(picture.sheet(TODAY).content())
                .isInstanceOfSatisfying(
                        Sheet.Panels.class,
                        page -> assertThat(page.panels().getFirst().title()).isEqualTo("How you felt · and 2 more"));
    }

    @ParameterizedTest
    @CsvSource({"30, day by day", "400, week by week", "1000, month by month"})
    void theCourseIsToldInTheStepsThatAreDrawn(int days, String steps) {
        List<CheckIn> three = List.of(
                on(days, Mood.GOOD, null, Set.of()), on(1, Mood.SAD, null, Set.of()), on(0, Mood.SAD, null, Set.of()));

        assertThat(picture(Language.EN, Timeframe.ALL, three).alt()).contains("Your mood " + steps);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLongestWordsHaveRoom(Language language) {
        Speech speech = speech(language);
        for (Timeframe timeframe : Timeframe.values()) {
            for (int days : timeframe == Timeframe.YEAR ? new int[] {364} : new int[] {60, 700, 2_000}) {
                for (Insights.Trend trend : Insights.Trend.values()) {
                    String alt = new InsightsPicture(speech, timeframe, longest(speech, days, trend)).alt();

                    assertThat(alt).hasSizeBetween(300, 1_024);
                    assertThat(new Picture("insights.png", new byte[1], alt).alt())
                            .isEqualTo(alt);
                }
            }
        }
    }

    /// Each list begins with its longest words and has the largest figures that anybody comes to.
    private static Insights longest(Speech speech, int days, Insights.Trend trend) {
        NavigableMap<LocalDate, Double> byDay = new TreeMap<>();
        IntStream.rangeClosed(0, days).forEach(ago -> byDay.put(TODAY.minusDays(ago), 1 + ago % 2 * 3.9));
        return new Insights(
                99_999,
                longestFirst(Mood.values(), mood -> speech.name("mood", mood), 99_999),
                longestFirst(DayOfWeek.values(), DayOfWeek::name, 4.4),
                longestFirst(Activity.values(), activity -> speech.name("activity", activity), 4.4),
                byDay,
                trend);
    }

    private static <K, V> Map<K, V> longestFirst(K[] keys, Function<K, String> naming, V value) {
        Map<K, V> sorted = new LinkedHashMap<>();
        Stream.of(keys)
                .sorted(Comparator.comparingInt((K key) -> naming.apply(key).length())
                        .reversed())
                .forEach(key -> sorted.put(key, value));
        return sorted;
    }

    private static Speech speech(Language language) {
        return new Speech(Words.beside(InsightsPictureTest.class, "mood"), language);
    }

    private static InsightsPicture picture(Language language, Timeframe timeframe, List<CheckIn> checkIns) {
        return new InsightsPicture(speech(language), timeframe, Insights.of(checkIns));
    }

    /// As long as the timeframe, the longest words among it, with days left out.
    private static List<CheckIn> history(Timeframe timeframe) {
        Random random = new Random(7);
        int days = timeframe == Timeframe.ALL
                ? 1_100
                : (int) (TODAY.toEpochDay() - timeframe.from(TODAY).toEpochDay());
        return IntStream.rangeClosed(0, days)
                .map(ago -> days - ago)
                .boxed()
                .flatMap(ago -> random.nextInt(7) == 0 ? Stream.empty() : Stream.of(random(ago, random)))
                .toList();
    }

    private static <T> T any(T[] values, Random random) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static CheckIn random(int daysAgo, Random random) {
        Mood mood = any(Mood.values(), random);
        Set<Activity> activities = EnumSet.noneOf(Activity.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            activities.add(any(Activity.values(), random));
        }
        return on(daysAgo, mood, 1 + random.nextInt(5), activities);
    }

    private static CheckIn on(int daysAgo, Mood mood, @Nullable Integer intensity, Set<Activity> done) {
        LocalDate day = TODAY.minusDays(daysAgo);
        return new CheckIn(
                new EntryId(1),
                new UserId(2),
                null,
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                day,
                mood,
                intensity == null ? null : new Intensity(intensity),
                done,
                null);
    }
}
