package dev.hearth.engine.ops.backup;

import dev.hearth.control.engine.BackupSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When a backup is due. A time that a PC slept through is made up for as soon as it is awake.
final class Timetable {
    /// Older than this and the last good backup is too old: a day, and half a one for a PC that is off at night.
    static final Duration TOO_OLD = Duration.ofHours(36);

    private Timetable() {}

    /// Whether the chosen time has come since the last good backup. The first of a new installation waits for it too.
    static boolean isDue(BackupBook.Pages pages, Instant now, ZoneId zone) {
        return pages.schedule().daily() && last(pages, now).isBefore(lastTime(pages.schedule(), now, zone));
    }

    static boolean isOverdue(BackupBook.Pages pages, Instant now) {
        return pages.schedule().daily() && last(pages, now).plus(TOO_OLD).isBefore(now);
    }

    /// When the last good one was made; one from the future, of a clock that was set back since, says nothing.
    private static Instant last(BackupBook.Pages pages, Instant now) {
        return pages.own().good().filter(good -> !good.isAfter(now)).orElse(pages.began());
    }

    /// When the clock on the wall last showed the chosen time; on the night on which clocks leap over it, what they
    /// leapt to.
    private static Instant lastTime(BackupSchedule schedule, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var time = at(schedule, today, zone);
        return time.isAfter(now) ? at(schedule, today.minusDays(1), zone) : time;
    }

    private static Instant at(BackupSchedule schedule, LocalDate day, ZoneId zone) {
        return day.atTime(schedule.at()).atZone(zone).toInstant();
    }
}
