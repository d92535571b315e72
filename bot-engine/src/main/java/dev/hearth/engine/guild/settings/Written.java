package dev.hearth.engine.guild.settings;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what people write: ids also as Discord writes them into a line, texts without what hides in them.
final class Written {
    /// A snowflake, bare or as a mention of a channel or a role.
    private static final Pattern ID = Pattern.compile("<?(?:#|@&)?([0-9]{17,20})>?");

    private static final Pattern BETWEEN_IDS = Pattern.compile("[\\s,;]+|(?<=>)(?=<)");

    private static final Pattern BETWEEN_PHRASES = Pattern.compile("[\\n;]");

    /// Control characters, and the ones that turn the direction of what follows: text that looks like another.
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200E}\\x{200F}]|\\p{Cs}");

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])");

    private Written() {}

    static long id(String text) throws Unfit {
        var matcher = ID.matcher(text.strip());
        if (!matcher.matches()) {
            throw new Unfit("id");
        }
        try {
            return Long.parseLong(matcher.group(1));
        } catch (NumberFormatException e) {
            throw new Unfit("id");
        }
    }

    static Set<Long> ids(String text, int most) throws Unfit {
        Set<Long> ids = new LinkedHashSet<>();
        for (String part : BETWEEN_IDS.splitAsStream(text.strip()).toList()) {
            ids.add(id(part));
        }
        if (ids.size() > most) {
            throw new Unfit("many", most);
        }
        return ids;
    }

    static String ids(Stream<Long> ids) {
        return ids.map(id -> Long.toString(id)).collect(joining(" "));
    }

    static String text(String text, int most) throws Unfit {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (HIDDEN.matcher(plain).find()) {
            throw new Unfit("hidden");
        }
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > most) {
            throw new Unfit("long", most);
        }
        return plain;
    }

    static List<String> phrases(String text, int most, int longest) throws Unfit {
        Set<String> phrases = new LinkedHashSet<>();
        for (String line : BETWEEN_PHRASES.splitAsStream(text).toList()) {
            if (!line.isBlank()) {
                phrases.add(text(line, longest));
            }
        }
        if (phrases.isEmpty() || phrases.size() > most) {
            throw new Unfit("many", most);
        }
        return List.copyOf(phrases);
    }

    static LocalTime time(String text) throws Unfit {
        var matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            throw new Unfit("time");
        }
        return LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /// A region of the database; bare offsets do not know summer time.
    static ZoneId zone(String text) throws Unfit {
        try {
            ZoneId zone = ZoneId.of(text.strip());
            if (ZoneId.getAvailableZoneIds().contains(zone.getId())) {
                return zone;
            }
        } catch (DateTimeException e) {
            // Not even the shape of one.
        }
        throw new Unfit("zone");
    }
}
