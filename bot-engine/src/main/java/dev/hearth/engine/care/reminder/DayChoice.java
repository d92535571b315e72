package dev.hearth.engine.care.reminder;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The days that a command takes in one word; any others are picked from a list afterwards.
enum DayChoice {
    DAILY(0b111_1111),
    WEEKDAYS(0b001_1111),
    WEEKEND(0b110_0000),
    MONDAY(1),
    TUESDAY(1 << 1),
    WEDNESDAY(1 << 2),
    THURSDAY(1 << 3),
    FRIDAY(1 << 4),
    SATURDAY(1 << 5),
    SUNDAY(1 << 6);

    private final int bits;

    /// @param bits as of [Schedule#bits]
    DayChoice(int bits) {
        this.bits = bits;
    }

    Set<DayOfWeek> days() {
        return Schedule.daysOf(bits);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DayChoice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(DayChoice::code).toList();
    }

    /// The one word for some days, if there is one.
    static Optional<DayChoice> called(Set<DayOfWeek> days) {
        return Stream.of(values()).filter(choice -> choice.days().equals(days)).findFirst();
    }
}
