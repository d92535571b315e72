package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says times and names as the reader of a message knows them.
///
/// @param words  the page's
/// @param source who and what there is, which changes while one reads
record Reading(Messages words, Supplier<ChatWorld> source, ZoneId zone, InstantSource clock) {
    private static final Pattern MENTION = Pattern.compile("<@!?(\\d+)>");
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /// Who and what there is now.
    ChatWorld world() {
        return source.get();
    }

    private Locale locale() {
        return words.language().locale();
    }

    String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(at.atZone(zone));
    }

    /// The head of a day.
    String day(LocalDate date) {
        var today = clock.instant().atZone(zone).toLocalDate();
        if (date.equals(today)) {
            return words.text("today");
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(date);
    }

    /// A moment in a text, by Discord's letter for how it is written.
    String moment(Instant at, char style) {
        if (style == 'R') {
            return relative(at);
        }
        var there = at.atZone(zone);
        var format = switch (style) {
            case 't' -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
            case 'T' -> DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM);
            case 'd' -> DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
            case 'D' -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
            case 'F' -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT);
            default -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
        };
        return format.withLocale(locale()).format(there);
    }

    private String relative(Instant at) {
        long minutes = Duration.between(clock.instant(), at).toMinutes();
        var way = minutes >= 0 ? "moment.ahead." : "moment.ago.";
        long size = Math.abs(minutes);
        if (size == 0) {
            return words.text("moment.now");
        }
        if (size < HOUR) {
            return words.text(way + "minutes", size);
        }
        return size < DAY ? words.text(way + "hours", size / HOUR) : words.text(way + "days", size / DAY);
    }

    /// Words in one line, with the names of those who are mentioned.
    String glimpse(String content) {
        return MENTION.matcher(content)
                .replaceAll(found -> Matcher.quoteReplacement("@" + name(found.group(1))))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// The name behind an account's id, or the id of somebody unknown.
    String name(String id) {
        return world().nameOf(id).orElse(id);
    }
}
