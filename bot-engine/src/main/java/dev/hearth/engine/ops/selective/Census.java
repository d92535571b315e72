package dev.hearth.engine.ops.selective;

import dev.hearth.engine.base.store.GuildRows;
import dev.hearth.engine.base.store.MemberRows;
import dev.hearth.engine.base.store.Rows;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// What a database knows, beside the numbers of its rows. Nothing that a member wrote is in it.
///
/// @param spans    of each table whose rows have a moment: the earliest and the latest
/// @param settings what each guild chose, by its id and the setting's name
/// @param guilds   the ids of those of which it knows anything
/// @param members  likewise
record Census(
        Map<String, List<Instant>> spans,
        Map<Long, Map<String, String>> settings,
        Set<Long> guilds,
        Set<Long> members) {
    private static final List<String> MOMENTS = List.of("made_at", "begins_at");

    Census {
        spans = new TreeMap<>(spans);
        settings = new TreeMap<>(settings);
        guilds = new TreeSet<>(guilds);
        members = new TreeSet<>(members);
    }

    /// What a copy knows.
    static Census of(Rows rows, IntConsumer percent) {
        var spans = new HashMap<String, List<Instant>>();
        var members = new TreeSet<Long>();
        var tables = rows.tables();
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            MOMENTS.stream()
                    .filter(moment -> table.column(moment).isPresent())
                    .findFirst()
                    .map(moment -> rows.span(table, moment))
                    .filter(span -> !span.isEmpty())
                    .ifPresent(span -> spans.put(table.name().toUpperCase(Locale.ROOT), span));
            percent.accept(i * 100 / tables.size());
        }
        MemberRows.tables(rows).forEach(table -> members.addAll(rows.ids(table, MemberRows.OWNER)));
        return new Census(spans, settings(rows), guilds(rows), members);
    }

    /// What of it is compared is known of the present.
    static Census present(Rows rows) {
        return new Census(Map.of(), settings(rows), guilds(rows), Set.of());
    }

    private static Set<Long> guilds(Rows rows) {
        var guilds = new TreeSet<Long>();
        rows.tables().stream()
                .filter(table -> table.column(GuildRows.OWNER).isPresent())
                .forEach(table -> guilds.addAll(rows.ids(table, GuildRows.OWNER)));
        // Of the whole installation, and of no guild.
        guilds.remove(0L);
        return guilds;
    }

    private static Map<Long, Map<String, String>> settings(Rows rows) {
        var all = new HashMap<Long, Map<String, String>>();
        for (var table : rows.tables()) {
            if (table.name().equals(GuildRows.SETTINGS)) {
                rows.each(
                        table.only(GuildRows.CHOICE),
                        row -> all.computeIfAbsent((Long) Objects.requireNonNull(row[0]), _ -> new TreeMap<>())
                                .put(text(row[1]), text(row[2])));
            }
        }
        return all;
    }

    private static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }
}
