package dev.hearth.engine.base.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.chart.Panel.Bar;
import dev.hearth.engine.base.chart.Panel.Bars;
import dev.hearth.engine.base.chart.Panel.Course;
import dev.hearth.engine.base.chart.Panel.Point;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// What pictures cost: the processor's time for the first and for each after it, and what then stays in the heap.
@Tag("soak")
class DrawingCostTest {
    private static final Duration MOST_AT_FIRST = Duration.ofMillis(2_500);
    private static final Duration MOST_EACH = Duration.ofMillis(250);
    private static final int MORE = 50;
    private static final long MOST_BYTES = 24L << 20;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final Drawing drawing = new Drawing();

    @Test
    void theFirstIsDrawnInTimeAndLittleStaysInMemory(TestReporter report) {
        long before = used();
        long from = cpu();
        draw();
        long first = cpu() - from;
        from = cpu();
        for (int i = 0; i < MORE; i++) {
            draw();
        }
        long each = (cpu() - from) / MORE;
        long kept = used() - before;

        String told =
                "first %d ms, then %d ms each; %d KB kept".formatted(first / 1_000_000, each / 1_000_000, kept >> 10);
        report.publishEntry("pictures", told);
        assertThat(Duration.ofNanos(first)).as(told).isLessThan(MOST_AT_FIRST);
        assertThat(Duration.ofNanos(each)).as(told).isLessThan(MOST_EACH);
        assertThat(kept).as(told).isLessThan(MOST_BYTES);
        draw();
    }

    private void draw() {
        Panel bars = new Bars("Bars", List.of(new Bar("one", 4, "4×"), new Bar("two", 1, "1×")), 4);
        Panel line = new Course(
                "Line", List.of(new Point(DAY.minusDays(9), 1), new Point(DAY, 3)), List.of("low", "okay", "great"));
        Sheet sheet = new Sheet(Locale.ENGLISH, "A title", "", new Sheet.Panels(List.of(bars, bars, bars, line)));
        assertThat(drawing.png(sheet, Colour.EMBER)).isPresent();
    }

    /// Of this thread, so that it does not depend on what else the machine does.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
