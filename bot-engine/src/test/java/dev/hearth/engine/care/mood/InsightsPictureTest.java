package dev.hearth.engine.care.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.chart.Colour;
import dev.hearth.engine.base.chart.Drawing;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.talk.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                .contains("Intensity by activity: Music 3.0");
        assertThat(picture(Language.EN, Timeframe.YEAR, three).alt())
                .contains("Days by their mood: Very low 0×, Low 0×, Okay 1×, Good 1×, Great 0×");
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

    private static InsightsPicture picture(Language language, Timeframe timeframe, List<CheckIn> checkIns) {
        Speech speech = new Speech(Words.beside(InsightsPictureTest.class, "mood"), language);
        return new InsightsPicture(speech, timeframe, Insights.of(checkIns));
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
