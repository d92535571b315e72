package dev.hearth.engine.feature.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.text.Language;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// What the library costs: the processor's time until the first one has an answer, and what then stays in memory.
@Tag("soak")
class LibraryCostTest {
    private static final Duration MOST_AT_FIRST = Duration.ofMillis(2_500);
    private static final long MOST_BYTES = 16L << 20;

    @Test
    void theFirstIsAnsweredInTimeAndLittleStaysInMemory(TestReporter report) {
        Library library = new Library(new Random(1));
        long before = used();
        long from = cpu();
        assertThat(library.choose(Wish.of(Language.EN, Kind.GROUNDING, Set.of(), 0), Map.of(), _ -> true))
                .isNotEmpty();
        long read = cpu();
        assertThat(library.choose(library.wish(Language.EN, "sleep better"), Map.of(), _ -> true))
                .isNotEmpty();
        long searched = cpu();
        for (Language language : Language.values()) {
            library.choose(library.wish(language, "plan"), Map.of(), _ -> true);
        }
        long all = cpu();
        for (int i = 0; i < 200; i++) {
            library.choose(library.wish(Language.EN, "sleep better at night"), Map.of(), _ -> true);
        }
        long warm = cpu();
        long kept = used() - before;
        Reference.reachabilityFence(library);

        report.publishEntry(
                "library",
                "read %d ms, first search %d ms, other languages %d ms, then %d µs each; %d KB kept"
                        .formatted(
                                (read - from) / 1_000_000,
                                (searched - read) / 1_000_000,
                                (all - searched) / 1_000_000,
                                (warm - all) / 200_000,
                                kept >> 10));
        assertThat(Duration.ofNanos(searched - from)).isLessThan(MOST_AT_FIRST);
        assertThat(kept).isLessThan(MOST_BYTES);
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
