package dev.hearth.engine.feature;

import dev.hearth.engine.command.Answers;
import dev.hearth.engine.command.Option;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/// The day that something is about: today, or one of the two before it, for those who come to write it down later.
public enum DayBack {
    TODAY(0),
    YESTERDAY(1),
    TWO_DAYS_AGO(2);

    private static final String NAME = "day";

    private final int days;

    DayBack(int days) {
        this.days = days;
    }

    /// The option by which a command asks for it; today if it is left out.
    public static Option option() {
        return new Option.OneOf(
                NAME, false, Stream.of(values()).map(DayBack::code).toList());
    }

    public static DayBack in(Answers answers) {
        return answers.text(NAME).map(DayBack::of).orElse(TODAY);
    }

    public static DayBack of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// What the option and a button carry.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public LocalDate before(LocalDate today) {
        return today.minusDays(days);
    }
}
