package dev.hearth.engine.guild.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The places of the IANA time zone database, those that people live in before the database's own.
public final class Zones {
    private static final Pattern BLANKS = Pattern.compile("[\\s_]+");

    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.contains("/") || zone.equals("UTC"))
            .filter(zone -> !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
            .sorted()
            .toList();

    private Zones() {}

    /// Those that have every one of the typed words in their name, in whatever order.
    public static Stream<String> matching(String typed) {
        List<String> wanted =
                BLANKS.splitAsStream(typed.strip().toLowerCase(Locale.ROOT)).toList();
        return ALL.stream().filter(zone -> {
            String name = zone.toLowerCase(Locale.ROOT);
            return wanted.stream().allMatch(name::contains);
        });
    }
}
