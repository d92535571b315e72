package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Tests start a server each, so its start counts.
class StartTest {
    private static final int STARTS = 20;

    /// The goal, about twelve times what was measured beside other builds: a busy machine does not make this test fail.
    private static final Duration MOST = Duration.ofMillis(300);

    @Test
    void afterTheFirstAServerStartsInAMoment() {
        startAndStop();
        var took = new ArrayList<Duration>();
        for (int start = 0; start < STARTS; start++) {
            took.add(startAndStop());
        }
        var median = took.stream().sorted().toList().get(STARTS / 2);

        assertThat(median).isLessThan(MOST);
    }

    private static Duration startAndStop() {
        long began = System.nanoTime();
        try (var practice = Practice.start(PracticeOptions.defaults())) {
            assertThat(practice.port()).isPositive();
            return Duration.ofNanos(System.nanoTime() - began);
        }
    }
}
