package dev.hearth.control.engine;

import java.time.LocalTime;
import java.util.Objects;

/// When backups are made by themselves, and how many are kept of them besides the last good one, which always is.
///
/// @param daily  whether one is made each day
/// @param at     at what time of the day; a PC that was off then makes up for it when it is on again
/// @param days   of how many days the newest is kept, 1 to 90
/// @param weeks  the same of weeks, 0 to 52
/// @param months the same of months, 0 to 60
public record BackupSchedule(boolean daily, LocalTime at, int days, int weeks, int months) {
    public static final int MOST_DAYS = 90;
    public static final int MOST_WEEKS = 52;
    public static final int MOST_MONTHS = 60;

    public BackupSchedule {
        Objects.requireNonNull(at);
        bounded(days, 1, MOST_DAYS);
        bounded(weeks, 0, MOST_WEEKS);
        bounded(months, 0, MOST_MONTHS);
    }

    /// What holds before the admin has set anything: the small hours, when most are asleep.
    public static BackupSchedule usual() {
        return new BackupSchedule(true, LocalTime.of(3, 30), 7, 4, 6);
    }

    private static void bounded(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("not from " + least + " to " + most);
        }
    }
}
