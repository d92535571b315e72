package dev.hearth.engine.care.mood;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How far back a member looks, in days of their own.
enum Timeframe {
    WEEK,
    MONTH,
    YEAR,
    ALL;

    static List<String> names() {
        return Arrays.stream(values()).map(Timeframe::optionValue).toList();
    }

    static Timeframe of(String optionValue) {
        return valueOf(optionValue.toUpperCase(Locale.ROOT));
    }

    String optionValue() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The first day that counts; today is the last.
    LocalDate from(LocalDate today) {
        return switch (this) {
            case WEEK -> today.minusDays(6);
            case MONTH -> today.minusMonths(1).plusDays(1);
            case YEAR -> today.minusYears(1).plusDays(1);
            case ALL -> LocalDate.EPOCH;
        };
    }
}
