package dev.hearth.ui.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Times as people say them, in the zone of this PC.
public final class Times {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final Messages words;
    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter clock;

    public Times(Language language) {
        words = Messages.beside(Times.class, language);
        zone = ZoneId.systemDefault();
        day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(zone);
        clock = DateTimeFormatter.ofPattern("HH:mm").withZone(zone);
    }

    /// How long something lasts, in its two greatest units: `3 d 4 h`, `12 min`, `8 s`.
    public String span(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < MINUTE) {
            return words.text("span.seconds", seconds);
        }
        if (seconds < HOUR) {
            return words.text("span.minutes", seconds / MINUTE);
        }
        if (seconds < DAY) {
            return words.text("span.hours", seconds / HOUR, seconds % HOUR / MINUTE);
        }
        return words.text("span.days", seconds / DAY, seconds % DAY / HOUR);
    }

    /// How long ago something was; from two days on its date.
    public String ago(Instant then, Instant now) {
        long seconds = Math.max(0, Duration.between(then, now).toSeconds());
        if (seconds < MINUTE) {
            return words.text("ago.now");
        }
        if (seconds < HOUR) {
            return words.text("ago.minutes", seconds / MINUTE);
        }
        return seconds < 2 * DAY ? words.text("ago.hours", seconds / HOUR) : date(then);
    }

    /// Day and time of day.
    public String date(Instant then) {
        return day.format(then);
    }

    /// The time of day, `20:41`.
    public String clock(Instant then) {
        return clock.format(then);
    }

    /// From when to when, saying the day once where both ends lie in it.
    public String between(Instant from, Instant to) {
        boolean sameDay = from.atZone(zone).toLocalDate().equals(to.atZone(zone).toLocalDate());
        return date(from) + " – " + (sameDay ? clock(to) : date(to));
    }
}
