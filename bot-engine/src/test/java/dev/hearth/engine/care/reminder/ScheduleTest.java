package dev.hearth.engine.care.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    /// With hours that are left out or come twice at midnight, with half hours, and with a day that is left out.
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026",
        "America/New_York, 2026",
        "Australia/Lord_Howe, 2026",
        "America/Santiago, 2026",
        "Africa/Cairo, 2026",
        "Asia/Beirut, 2026",
        "America/Scoresbysund, 2024",
        "America/Nuuk, 2026",
        "Asia/Kathmandu, 2026",
        "Pacific/Apia, 2011",
        "Africa/Casablanca, 2026",
        "America/Sao_Paulo, 2017",
        "UTC, 2026"
    })
    void comesOnEveryDayThatThereIsOnceAndAtItsTime(String id, int year) {
        ZoneId zone = ZoneId.of(id);
        for (LocalTime time : times()) {
            Schedule schedule = new Schedule(EVERY_DAY, time);
            LocalDate day = LocalDate.of(year, 1, 1);
            Instant last = day.atTime(time).atZone(zone).toInstant().minusSeconds(1);
            for (; day.getYear() == year; day = day.plusDays(1)) {
                if (!day.atStartOfDay(zone).toLocalDate().equals(day)) {
                    continue;
                }
                Instant next = schedule.next(last, zone, LocalDate.EPOCH);
                LocalDateTime wanted = day.atTime(time);
                LocalDateTime came = LocalDateTime.ofInstant(next, zone);
                if (zone.getRules().getValidOffsets(wanted).isEmpty()) {
                    assertThat(came).as("%s %s", wanted, id).isEqualTo(endOfGap(zone, wanted));
                } else {
                    assertThat(came).as("%s %s", wanted, id).isEqualTo(wanted);
                }
                assertThat(next).isAfter(last);
                last = next;
            }
        }
    }

    private static LocalTime[] times() {
        return new LocalTime[] {
            LocalTime.MIDNIGHT, LocalTime.of(0, 30), LocalTime.of(2, 15), LocalTime.of(8, 0), LocalTime.of(23, 59)
        };
    }

    private static LocalDateTime endOfGap(ZoneId zone, LocalDateTime wanted) {
        return zone.getRules().getTransition(wanted).getDateTimeAfter();
    }

    @Test
    void anHourThatComesTwiceCountsOnce() {
        Schedule schedule = new Schedule(EVERY_DAY, LocalTime.of(2, 30));
        Instant first = schedule.next(Instant.parse("2026-10-24T12:00:00Z"), BERLIN, LocalDate.EPOCH);

        assertThat(first).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(schedule.next(first, BERLIN, LocalDate.EPOCH)).isEqualTo("2026-10-26T01:30:00Z");
    }

    @Test
    void anHourThatIsLeftOutIsOverWhenTheClockGoesOn() {
        Schedule schedule = new Schedule(EVERY_DAY, LocalTime.of(2, 30));

        assertThat(schedule.next(Instant.parse("2026-03-28T12:00:00Z"), BERLIN, LocalDate.EPOCH))
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void comesOnItsDaysAloneAndNotBeforeAPauseIsOver() {
        Schedule schedule = new Schedule(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), LocalTime.of(9, 0));
        Instant thursday = Instant.parse("2026-11-26T09:00:00Z");
        ZoneId utc = ZoneId.of("UTC");

        assertThat(schedule.next(thursday, utc, LocalDate.EPOCH)).isEqualTo("2026-11-30T09:00:00Z");
        assertThat(schedule.next(thursday, utc, LocalDate.of(2026, 12, 1))).isEqualTo("2026-12-03T09:00:00Z");
    }

    @Test
    void isKeptAsNumbersAndRefusesNonsense() {
        Schedule schedule = new Schedule(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), LocalTime.of(23, 59));

        assertThat(Schedule.of(schedule.bits(), schedule.minute())).isEqualTo(schedule);
        assertThat(schedule.bits()).isEqualTo(0b1000001);
        assertThatThrownBy(() -> new Schedule(Set.of(), LocalTime.NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 08:00",
        "8:30, 08:30",
        "08:30, 08:30",
        "20.15, 20:15",
        "8 pm, 20:00",
        "12am, 00:00",
        "12 pm, 12:00",
        "21h, 21:00",
        "7h45, 07:45",
        "9 Uhr, 09:00",
        "24:00, ",
        "8:75, ",
        "13 pm, ",
        "noon, ",
        "-1, "
    })
    void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
        assertThat(ClockWords.time(typed).orElse(null)).isEqualTo(time);
    }

    @Test
    void timesAndDaysAreOfferedWhileOneTypes() {
        LocalDate today = LocalDate.of(2026, 11, 26);

        assertThat(ClockWords.times("8")).extracting(choice -> choice.value()).containsExactly("08:00", "08:30");
        assertThat(ClockWords.times("8:17"))
                .extracting(choice -> choice.value())
                .containsExactly("08:17");
        assertThat(ClockWords.days("", today, java.util.Locale.ENGLISH))
                .extracting(choice -> choice.value())
                .contains("2026-11-27", "2026-12-03");
        assertThat(ClockWords.day("2026-11-26", today)).isEmpty();
        assertThat(ClockWords.day("2027-11-27", today)).isEmpty();
        assertThat(ClockWords.day("2026-12-24", today)).contains(LocalDate.of(2026, 12, 24));
    }
}
