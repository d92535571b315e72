package dev.hearth.engine.care.reminder;

import dev.hearth.engine.command.Completer;
import dev.hearth.engine.talk.Choice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Times of day and days as members type them: `8`, `8:30`, `20.15`, `8 pm`, `21h`, and `2026-12-24`.
final class ClockWords {
    /// The longest of either.
    static final int LONGEST = 10;

    /// How far away a day may be.
    static final Period FARTHEST = Period.ofYears(1);

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(h|uhr|am|pm)?");
    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;
    private static final int MINUTES = 60;
    private static final int HALF_HOURS = 48;

    private ClockWords() {}

    static Optional<LocalTime> time(String typed) {
        Matcher parts = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String half = Optional.ofNullable(parts.group(3)).orElse("");
        boolean twelve = half.equals("am") || half.equals("pm");
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (minute >= MINUTES || hour >= MIDNIGHT || (twelve && (hour < 1 || hour > NOON))) {
            return Optional.empty();
        }
        int of24 = twelve ? hour % NOON + (half.equals("pm") ? NOON : 0) : hour;
        return Optional.of(LocalTime.of(of24, minute));
    }

    /// The half hours that go on from what was typed, and that itself if it is a time.
    static List<Choice> times(String typed) {
        String start = typed.strip();
        Stream<String> halves = IntStream.range(0, HALF_HOURS)
                .mapToObj(i -> LocalTime.of(i / 2, i % 2 * MINUTES / 2).toString())
                .filter(time -> time.startsWith(start) || time.startsWith("0" + start));
        return Stream.concat(time(typed).map(LocalTime::toString).stream(), halves)
                .distinct()
                .limit(Completer.MOST)
                .map(time -> new Choice(time, time))
                .toList();
    }

    /// A day from tomorrow on.
    static Optional<LocalDate> day(String typed, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return Optional.of(day).filter(wanted -> wanted.isAfter(today) && !wanted.isAfter(today.plus(FARTHEST)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Tomorrow, in a few days, weeks and months; or the day that was typed.
    static List<Choice> days(String typed, LocalDate today, Locale locale) {
        DateTimeFormatter shown =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        Stream<LocalDate> usual =
                Stream.of("P1D", "P2D", "P3D", "P1W", "P2W", "P1M", "P3M").map(away -> today.plus(Period.parse(away)));
        Stream<LocalDate> offered =
                day(typed, today).map(Stream::of).orElse(usual.filter(day -> fits(day.format(shown), typed)));
        return offered.map(day -> new Choice(day.format(shown), day.toString())).toList();
    }

    private static boolean fits(String shown, String typed) {
        return shown.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
