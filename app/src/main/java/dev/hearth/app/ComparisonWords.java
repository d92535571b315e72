package dev.hearth.app;

import dev.hearth.control.engine.BackupComparison;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How a backup differs from the present, in words and for scripts.
final class ComparisonWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");

    private ComparisonWords() {}

    static List<String> lines(BackupComparison comparison, ZoneId zone) {
        var lines = new ArrayList<String>();
        if (comparison.opener() == BackupComparison.Opener.NOTHING) {
            return lines;
        }
        lines.add("  Opened with "
                + (comparison.opener() == BackupComparison.Opener.KIT ? "the recovery kit" : "this PC's own key")
                + (comparison.memberKeys()
                        ? "; the members' keys are here."
                        : "; the members' keys are not here, so no text of theirs would be readable."));
        comparison.kinds().stream()
                .filter(kind -> kind.then() != kind.now())
                .forEach(kind -> lines.add("  %-24s %d rows in the backup%s, %d now"
                        .formatted(kind.table().toLowerCase(Locale.ROOT), kind.then(), span(kind, zone), kind.now())));
        lines.add("  %d servers in the backup, %d now".formatted(comparison.guildsThen(), comparison.guildsNow()));
        comparison
                .guilds()
                .forEach(guild -> lines.add("    " + named(guild)
                        + (guild.settings().isEmpty()
                                ? ""
                                : ": other settings for " + String.join(", ", guild.settings()))));
        if (comparison.deleted() > 0) {
            lines.add("  %d members had their data deleted since. They stay deleted, and what they wrote unreadable."
                    .formatted(comparison.deleted()));
        }
        return lines;
    }

    private static String named(BackupComparison.Guild guild) {
        return guild.name().map(name -> name + " (" + guild.guild() + ")").orElse(guild.guild());
    }

    private static String span(BackupComparison.Kind kind, ZoneId zone) {
        return kind.first().isEmpty() || kind.last().isEmpty()
                ? ""
                : " (%s to %s)"
                        .formatted(
                                day(kind.first().get(), zone), day(kind.last().get(), zone));
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    /// Adds it to what a script is told.
    static void add(BackupComparison comparison, Map<String, Object> fields) {
        fields.put("opener", comparison.opener().name().toLowerCase(Locale.ROOT));
        fields.put("memberKeys", comparison.memberKeys());
        fields.put("guildsThen", comparison.guildsThen());
        fields.put("guildsNow", comparison.guildsNow());
        fields.put("deletedSince", comparison.deleted());
        var spans = new LinkedHashMap<String, Object>();
        for (var kind : comparison.kinds()) {
            if (kind.first().isPresent() && kind.last().isPresent()) {
                spans.put(
                        kind.table(),
                        List.of(kind.first().get().toString(), kind.last().get().toString()));
            }
        }
        fields.put("spans", spans);
        fields.put(
                "servers",
                comparison.guilds().stream().map(ComparisonWords::fields).toList());
    }

    private static Map<String, Object> fields(BackupComparison.Guild guild) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("server", guild.guild());
        guild.name().ifPresent(name -> fields.put("name", name));
        fields.put("then", guild.then());
        fields.put("now", guild.now());
        fields.put("settings", guild.settings());
        return fields;
    }
}
