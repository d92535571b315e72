package dev.hearth.app.terminal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text of a message as a person reads it: Discord's clients write a point in time, which travels as
/// `<t:1795571568:R>`,
/// in their user's own zone.
///
/// @param zone whose clock the reader goes by
record Prose(ZoneId zone) {
    /// Ten digits reach to the year 2286; more would be no date that the calendar has.
    private static final Pattern MOMENT = Pattern.compile("<t:(\\d{1,10})(?::[tTdDfFR])?>");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    String shown(String text) {
        return MOMENT.matcher(Ink.harmless(text)).replaceAll(moment -> time(Long.parseLong(moment.group(1))));
    }

    private String time(long seconds) {
        return TIME.format(Instant.ofEpochSecond(seconds).atZone(zone));
    }
}
