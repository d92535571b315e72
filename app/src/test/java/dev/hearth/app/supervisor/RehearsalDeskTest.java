package dev.hearth.app.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Installation;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.engine.Rehearsals;
import dev.hearth.control.supervisor.RehearsalWork.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a rehearsal is made by itself.
final class RehearsalDeskTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({"true, 719, false", "true, 720, true", "true, 3000, true", "false, 23, false", "false, 24, true"})
    void aGoodOneIsDueAgainAfterAMonthAndABadOneAfterADay(boolean good, int hoursAgo, boolean due) {
        assertThat(RehearsalDesk.isDue(Optional.of(rehearsal(good, hoursAgo)), NOON))
                .isEqualTo(due);
    }

    @Test
    void theFirstIsDueAtOnce() {
        assertThat(RehearsalDesk.isDue(Optional.empty(), NOON)).isTrue();
    }

    @Test
    void aPcThatWasOffForMonthsMakesUpForItOnce() throws Exception {
        note(rehearsal(true, 3000));
        var ended = new CountDownLatch(1);
        var desk = desk(ended);

        desk.beginIfDue();
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(desk.work().step()).isEqualTo(Step.ENDED);

        note(rehearsal(true, 0));
        var after = desk(new CountDownLatch(1));
        after.beginIfDue();
        assertThat(after.work().step()).isEqualTo(Step.NONE);
    }

    private void note(Rehearsal rehearsal) throws Exception {
        Rehearsals.add(data.resolve("backups"), rehearsal);
    }

    /// Where no program of Hearth's lies, so that each rehearsal ends soon.
    private RehearsalDesk desk(CountDownLatch ended) {
        return new RehearsalDesk(Installation.at(data), data, InstantSource.fixed(NOON), _ -> ended.countDown());
    }

    private static Rehearsal rehearsal(boolean good, int hoursAgo) {
        var problem = good ? Optional.<Problem>empty() : Optional.of(Problem.of("bad", "It was not good.", ""));
        return new Rehearsal(NOON.minus(Duration.ofHours(hoursAgo)), "a.hearth", true, 5, problem);
    }
}
