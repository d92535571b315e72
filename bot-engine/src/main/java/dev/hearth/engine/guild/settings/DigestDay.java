package dev.hearth.engine.guild.settings;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// On which day the week's trend is told; most guilds want none.
public enum DigestDay {
    OFF(null),
    MON(DayOfWeek.MONDAY),
    TUE(DayOfWeek.TUESDAY),
    WED(DayOfWeek.WEDNESDAY),
    THU(DayOfWeek.THURSDAY),
    FRI(DayOfWeek.FRIDAY),
    SAT(DayOfWeek.SATURDAY),
    SUN(DayOfWeek.SUNDAY);

    private final @Nullable DayOfWeek day;

    DigestDay(@Nullable DayOfWeek day) {
        this.day = day;
    }

    public boolean is(DayOfWeek other) {
        return other == day;
    }
}
