package dev.hearth.engine.feature.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.text.Language;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// What the library costs: the processor's time until the first one has an answer, and what then stays in memory.
@Tag("soak")
class LibraryCostTest {
    private static final Duration MOST_AT_FIRST = Duration.ofMillis(2_500);
    private static final int MORE = 200;
    private static final long MOST_BYTES = 16L << 20;

    @Test
    void theFirstIsAnsweredInTimeAndLittleStaysInMemory(TestReporter report) {
        long before = used();
        long from = cpu();
        Library library = new Library(new Random(1));
        search(library, Language.EN);
        long first = cpu() - from;
        for (Language language : Language.values()) {
            search(library, language);
        }
        from = cpu();
        for (int i = 0; i < MORE; i++) {
            search(library, Language.EN);
        }
        long each = (cpu() - from) / MORE;
        long kept = used() - before;

        String told = "first %d ms, then %d µs each; %d KB kept in four languages"
                .formatted(first / 1_000_000, each / 1_000, kept >> 10);
        report.publishEntry("library", told);
        assertThat(Duration.ofNanos(first)).as(told).isLessThan(MOST_AT_FIRST);
        assertThat(kept).as(told).isBetween(1L, MOST_BYTES);
        search(library, Language.EN);
    }

    private static void search(Library library, Language language) {
        assertThat(library.choose(library.wish(language, "plan"), Map.of(), _ -> true))
                .isNotEmpty();
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
