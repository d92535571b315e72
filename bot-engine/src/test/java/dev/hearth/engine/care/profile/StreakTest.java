package dev.hearth.engine.care.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StreakTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void daysInARowCountAndTodayIsStillOpen() {
        assertThat(streak(0, 0, 1, 2)).isEqualTo(new Streak(3, 3, 0));
        assertThat(streak(0, 1, 2)).isEqualTo(new Streak(2, 2, 0));
        assertThat(streak(0)).isEqualTo(new Streak(0, 0, 0));
    }

    @Test
    void aMissedDayBreaksOnlyWithoutGrace() {
        assertThat(streak(0, 1, 3, 4)).isEqualTo(new Streak(1, 2, 0));
        assertThat(streak(1, 1, 3, 4)).isEqualTo(new Streak(3, 3, 0));
        assertThat(streak(2, 1, 3, 4)).isEqualTo(new Streak(3, 3, 1));
    }

    @Test
    void graceThatDidNotSaveAStreakIsGivenBack() {
        assertThat(streak(2, 1, 5, 6)).isEqualTo(new Streak(1, 2, 2));
    }

    @Test
    void graceIsOfEachMonth() {
        LocalDate second = LocalDate.of(2026, 12, 2);
        Set<LocalDate> days = Set.of(LocalDate.of(2026, 11, 29), second);

        assertThat(Streak.of(days, second, 1, List.of())).isEqualTo(new Streak(2, 2, 0));
    }

    @Test
    void anEntryWrittenLaterForAMissedDayHealsTheGap() {
        assertThat(streak(0, 0, 2, 3).current()).isEqualTo(1);
        assertThat(streak(0, 0, 1, 2, 3).current()).isEqualTo(4);
    }

    @Test
    void duringAPauseNoDayIsMissedAndOnesThatAreThereCount() {
        Pause over = new Pause(TODAY.minusDays(9), TODAY.minusDays(1));
        Pause open = new Pause(TODAY.minusDays(9), null);

        assertThat(Streak.of(days(1, 5, 10), TODAY, 0, List.of(over)).current()).isEqualTo(3);
        assertThat(Streak.of(days(10), TODAY, 0, List.of(open)).current()).isEqualTo(1);
        assertThat(Streak.of(days(10), TODAY, 0, List.of(over)).current()).isZero();
    }

    @Test
    void theLongestStays() {
        assertThat(streak(0, 0, 10, 11, 12, 13)).isEqualTo(new Streak(1, 4, 0));
        assertThat(streak(0, 30).longest()).isEqualTo(1);
    }

    @Test
    void aDayAheadOfTodayBelongsToAnotherZoneAndDoesNoHarm() {
        assertThat(Streak.of(Set.of(TODAY.plusDays(1)), TODAY, 2, List.of())).isEqualTo(new Streak(0, 0, 2));
    }

    /// @param back days before today
    private static Streak streak(int grace, int... back) {
        return Streak.of(days(back), TODAY, grace, List.of());
    }

    private static Set<LocalDate> days(int... back) {
        return Arrays.stream(back).mapToObj(TODAY::minusDays).collect(Collectors.toSet());
    }
}
