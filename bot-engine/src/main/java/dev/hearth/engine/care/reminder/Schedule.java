package dev.hearth.engine.care.reminder;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;

/// On which days of the week, and at what time of its member's clock. Days that a zone leaves out are passed over.
///
/// @param days at least one
/// @param time in whole minutes
record Schedule(Set<DayOfWeek> days, LocalTime time) {
    private static final int MINUTES_OF_AN_HOUR = 60;

    /// No day of the week is farther away, however many days a zone leaves out.
    private static final int DAYS_LOOKED_AT = 16;

    Schedule {
        if (days.isEmpty() || !time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("a schedule has a day and whole minutes");
        }
        days = Set.copyOf(days);
    }

    /// As the database keeps it.
    ///
    /// @param bits a bit for each day, Monday first
    static Schedule of(int bits, int minute) {
        return new Schedule(daysOf(bits), LocalTime.of(minute / MINUTES_OF_AN_HOUR, minute % MINUTES_OF_AN_HOUR));
    }

    static Set<DayOfWeek> daysOf(int bits) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> (bits & bit(day)) != 0)
                .collect(toUnmodifiableSet());
    }

    int bits() {
        return days.stream().mapToInt(Schedule::bit).sum();
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    int minute() {
        return time.getHour() * MINUTES_OF_AN_HOUR + time.getMinute();
    }

    /// The first time after a moment.
    ///
    /// @param from no day before this one counts
    Instant next(Instant after, ZoneId zone, LocalDate from) {
        LocalDate yesterday = LocalDate.ofInstant(after, zone).minusDays(1);
        LocalDate first = yesterday.isBefore(from) ? from : yesterday;
        return first.datesUntil(first.plusDays(DAYS_LOOKED_AT))
                .filter(day -> days.contains(day.getDayOfWeek()) && exists(day, zone))
                .map(day -> on(day, zone))
                .filter(at -> at.isAfter(after))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a week without its days"));
    }

    /// An hour that comes twice counts the first time; one that is left out is over when the clock goes on.
    private Instant on(LocalDate day, ZoneId zone) {
        LocalDateTime wanted = day.atTime(time);
        var left = zone.getRules().getTransition(wanted);
        return left != null && left.isGap()
                ? left.getInstant()
                : wanted.atZone(zone).toInstant();
    }

    /// Islands that changed sides of the date line left a day out.
    private static boolean exists(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toLocalDate().equals(day);
    }
}
