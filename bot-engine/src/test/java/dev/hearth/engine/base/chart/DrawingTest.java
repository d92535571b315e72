package dev.hearth.engine.base.chart;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.chart.Panel.Bar;
import dev.hearth.engine.base.chart.Panel.Bars;
import dev.hearth.engine.base.chart.Panel.Course;
import dev.hearth.engine.base.chart.Panel.Note;
import dev.hearth.engine.base.chart.Panel.Point;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final List<String> STEPS = List.of("Very low", "Low", "Okay", "Good", "Great");
    private static final Panel BARS = new Bars("Bars", List.of(new Bar("one", 4, "4×"), new Bar("two", 1, "1×")), 4);
    private static final Panel LINE = new Course(
            "Line", List.of(new Point(DAY.minusDays(3), 1), new Point(DAY.minusDays(1), 5), new Point(DAY, 3)), STEPS);
    private static final Panel NOTE = new Note("Note", "Nothing to draw yet, and that is fine.");

    private final Drawing drawing = new Drawing();

    private BufferedImage draw(Sheet.Content content, Colour colour) throws IOException {
        byte[] png = drawing.png(new Sheet(Locale.ENGLISH, "A title", "A subtitle", content), colour)
                .orElseThrow();
        assertThat(png).hasSizeLessThan(200 << 10);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @EnumSource(Colour.class)
    void everyColourIsReadOnThePageAndCarriesLightWords(Colour colour) {
        double page = Palette.luminance(Palette.PAGE);
        double accent = Palette.luminance(new Color(colour.rgb()));

        assertThat((page + 0.05) / (accent + 0.05)).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource(Colour.class)
    void theNumberInASquareIsReadAtEveryStep(Colour colour) {
        for (int step = 1; step <= 5; step++) {
            Color ground = Palette.of(colour).step(step, 5);
            double one = Palette.luminance(ground);
            double other = Palette.luminance(Palette.wordsOn(ground));
            assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                    .as("step %s", step)
                    .isGreaterThan(4.5);
        }
    }

    @Test
    void aPageHasItsOwnGroundWithRoundedCorners() throws IOException {
        BufferedImage image = draw(new Sheet.Panels(List.of(NOTE)), Colour.EMBER);

        assertThat(image.getWidth()).isEqualTo(1_100);
        assertThat(image.getHeight()).isEqualTo(700);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
        assertThat(image.getRGB(20, 20)).isEqualTo(Palette.PAGE.getRGB());
    }

    @Test
    void theChartsAreInTheMembersColourEachInItsPlace() throws IOException {
        BufferedImage image = draw(new Sheet.Panels(List.of(BARS, LINE, NOTE, BARS)), Colour.SEA);

        assertThat(count(image, Colour.SEA, 0, 132, 550, 410)).isGreaterThan(10_000);
        assertThat(count(image, Colour.SEA, 550, 132, 1_100, 410)).isBetween(200, 10_000);
        assertThat(count(image, Colour.SEA, 0, 410, 550, 700)).isZero();
        assertThat(count(image, Colour.SEA, 550, 410, 1_100, 700)).isGreaterThan(10_000);
        assertThat(count(image, Colour.EMBER, 0, 0, 1_100, 700)).isZero();
    }

    @Test
    void aYearHasASquareForEachDayFilledForThoseWithALevel() throws IOException {
        Year empty = new Year(DAY, Map.of(), STEPS, "none");
        Year full = new Year(
                DAY,
                IntStream.range(0, 365).mapToObj(DAY::minusDays).collect(toMap(day -> day, _ -> 5)),
                STEPS,
                "none");

        assertThat(empty.first()).isEqualTo(LocalDate.of(2025, 11, 27));
        int legendOnly = count(draw(empty, Colour.ROSE), Colour.ROSE, 0, 0, 1_100, 700);
        int filled = count(draw(full, Colour.ROSE), Colour.ROSE, 0, 0, 1_100, 700);
        assertThat(legendOnly).isBetween(300, 1_500);
        assertThat(filled).isGreaterThan(365 * 400);
    }

    @Test
    void numbersStandAboveTheirChart() throws IOException {
        BufferedImage image = draw(
                new Sheet.Numbers(List.of(new Sheet.Figure("12", "days"), new Sheet.Figure("3", "more")), BARS),
                Colour.SKY);

        assertThat(count(image, Colour.SKY, 44, 132, 550, 260)).isGreaterThan(300);
        assertThat(count(image, Colour.SKY, 550, 132, 1_056, 260)).isGreaterThan(200);
        assertThat(count(image, Colour.SKY, 0, 290, 1_100, 700)).isGreaterThan(20_000);
    }

    @Test
    void theSamePageIsTheSamePicture() {
        Sheet sheet = new Sheet(Locale.GERMAN, "Titel", "", new Sheet.Panels(List.of(BARS, LINE)));

        assertThat(drawing.png(sheet, Colour.SAGE))
                .isPresent()
                .hasValueSatisfying(first -> assertThat(first)
                        .isEqualTo(new Drawing().png(sheet, Colour.SAGE).orElseThrow()));
    }

    @Test
    void whatCannotBeDrawnIsLeftOutAndTheNextIsDrawn() {
        Sheet broken = new Sheet(
                Locale.ENGLISH, "A title", "", new Sheet.Panels(List.of(new Course("Line", List.of(), STEPS))));

        assertThat(drawing.png(broken, Colour.SAGE)).isEmpty();
        assertThat(drawing.png(new Sheet(Locale.ENGLISH, "A title", "", new Sheet.Panels(List.of(BARS))), Colour.SAGE))
                .isPresent();
        assertThat(broken.toString()).doesNotContain("title");
    }

    private static int count(BufferedImage image, Colour colour, int left, int top, int right, int bottom) {
        int count = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                count += image.getRGB(x, y) == (0xFF000000 | colour.rgb()) ? 1 : 0;
            }
        }
        return count;
    }
}
