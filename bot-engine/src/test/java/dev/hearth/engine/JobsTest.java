package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.command.Alarm;
import dev.hearth.engine.feature.Job;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void aJobThatFailsIsTriedAgain() throws Exception {
        Jobs jobs = started(new Job("fails", Duration.ofMillis(5), this::failing, false));

        Patience.until("it ran three times", () -> runs.get() >= 3);
        jobs.stop();
    }

    @Test
    void aJobForTheEndRunsOnceMoreWhenTheEngineStops() {
        Jobs jobs = started(
                new Job("at the end", Duration.ofDays(1), runs::incrementAndGet, true),
                new Job("not", Duration.ofDays(1), () -> runs.addAndGet(100), false));

        jobs.stop();

        assertThat(runs).hasValue(1);
    }

    private Jobs started(Job... work) {
        Jobs jobs = new Jobs(new Alarm(), List.of(work));
        jobs.start();
        return jobs;
    }

    private void failing() {
        runs.incrementAndGet();
        throw new IllegalStateException("on purpose");
    }
}
