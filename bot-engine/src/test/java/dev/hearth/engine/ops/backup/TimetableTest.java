package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.BackupTarget.State;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A backup is due when the clock on the wall shows its time, or as soon as the PC is on again; what is wrong is warned
/// of.
class TimetableTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void itIsDueAtTheChosenTimeOfTheZone() {
        var yesterday = good("2026-11-24T03:30:10");

        assertThat(due(yesterday, "2026-11-25T03:29:59")).isFalse();
        assertThat(due(yesterday, "2026-11-25T03:30:00")).isTrue();
        assertThat(due(good("2026-11-25T03:30:10"), "2026-11-26T03:29:00")).isFalse();
    }

    @Test
    void aPcThatWasOffMakesUpForItOnce() {
        assertThat(due(good("2026-11-20T03:30:10"), "2026-11-25T19:12:00")).isTrue();
        assertThat(due(good("2026-11-25T19:12:00"), "2026-11-25T23:00:00")).isFalse();
        assertThat(due(good("2026-11-25T19:12:00"), "2026-11-26T03:30:00")).isTrue();
    }

    @Test
    void theFirstOfANewInstallationWaitsForItsTimeToo() {
        var fresh = pages(BackupSchedule.usual(), at("2026-11-24T18:00:00"), Optional.empty());

        assertThat(due(fresh, "2026-11-24T23:59:00")).isFalse();
        assertThat(due(fresh, "2026-11-25T03:30:00")).isTrue();
    }

    @Test
    void theNightsOnWhichClocksLeapHaveOneEach() {
        var half = new BackupSchedule(true, LocalTime.of(2, 30), 7, 4, 6);
        var spring = pages(half, at("2026-01-01T00:00:00"), Optional.of(at("2026-03-28T02:30:05")));
        assertThat(due(spring, "2026-03-29T01:59:00")).isFalse();
        assertThat(due(spring, "2026-03-29T03:30:00")).as("what 02:30 became").isTrue();

        var first = Instant.parse("2026-10-25T00:30:00Z");
        var autumn = pages(half, at("2026-01-01T00:00:00"), Optional.of(first.plusSeconds(5)));
        assertThat(Timetable.isDue(autumn, first.plusSeconds(3600), BERLIN))
                .as("half past two once more")
                .isFalse();
    }

    @Test
    void aBackupFromTheFutureOfAClockThatWasSetBackHoldsUpNoOther() {
        assertThat(due(good("2027-01-01T00:00:00"), "2026-11-25T03:30:00")).isTrue();
    }

    @Test
    void whereNoneIsWantedNoneIsDueOrOverdue() {
        var off = pages(
                new BackupSchedule(false, LocalTime.of(3, 30), 7, 4, 6), at("2026-01-01T00:00:00"), Optional.empty());

        assertThat(due(off, "2026-11-25T03:30:00")).isFalse();
        assertThat(Warnings.of(off, at("2026-11-25T03:30:00"))).isEmpty();
        assertThat(Warnings.finding(off, at("2026-11-25T03:30:00")).code()).isEqualTo("off");
    }

    @Test
    void afterADayAndAHalfItIsOverdue() {
        var last = good("2026-11-24T03:30:00");

        assertThat(Warnings.of(last, at("2026-11-25T15:30:00"))).isEmpty();
        assertThat(Warnings.of(last, at("2026-11-25T15:30:01"))).containsExactly("overdue");
        assertThat(Warnings.finding(last, at("2026-11-25T03:30:00")).code()).isEqualTo("made");
    }

    @Test
    void aFailureAndAFullTargetAreWarnedOfAtOnceAndOneThatIsAwayWhenItsBackupIsOld() {
        var now = at("2026-11-25T03:31:00");
        var pages = good("2026-11-25T03:30:00").failed(Optional.of("backup-failed"));

        assertThat(Warnings.of(pages, now)).containsExactly("failed");
        assertThat(Warnings.of(pages.plus(target("/full", State.FULL, "2026-11-25T03:30:00")), now))
                .containsExactly("failed", "target-full");
        var away = good("2026-11-25T03:30:00").plus(target("/away", State.UNREACHABLE, "2026-11-24T03:30:00"));
        assertThat(Warnings.of(away, now)).isEmpty();
        assertThat(Warnings.of(away, at("2026-11-25T15:30:01"))).containsExactly("target-unreachable");
    }

    private static BackupTarget target(String folder, State state, String good) {
        return BackupTarget.fresh(folder, false).went(state).holds(Optional.of(at(good)), List.of());
    }

    private static boolean due(BackupBook.Pages pages, String local) {
        return Timetable.isDue(pages, at(local), BERLIN);
    }

    private static BackupBook.Pages good(String local) {
        return pages(BackupSchedule.usual(), at("2026-01-01T00:00:00"), Optional.of(at(local)));
    }

    private static BackupBook.Pages pages(BackupSchedule schedule, Instant began, Optional<Instant> good) {
        var own = BackupTarget.fresh("/data/backups", true).holds(good, List.of());
        return new BackupBook.Pages(began, schedule, Optional.empty(), List.of(own));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
