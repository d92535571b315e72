package dev.hearth.engine.ops.selective;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupComparison;
import dev.hearth.control.engine.BackupComparison.Opener;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.ops.backup.BackupDesk;
import dev.hearth.engine.ops.backup.BadArchive;
import dev.hearth.engine.ops.backup.OpenedArchive;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Says how a backup differs from the present: numbers, moments and the names of settings, and no word of a member.
public final class Comparer {
    private static final int UNPACKED = 60;

    private final Source source;
    private final Database database;
    private final BackupDesk desk;
    private final Function<GuildId, Optional<String>> names;

    /// @param names what a guild is called; empty where nobody knows
    public Comparer(Source source, Database database, BackupDesk desk, Function<GuildId, Optional<String>> names) {
        this.source = source;
        this.database = database;
        this.desk = desk;
        this.names = names;
    }

    /// Compares.
    ///
    /// @param file    its name in the folder of backups, or a whole path
    /// @param percent hears how far it is, 0 to 100
    /// @throws BadArchive if it opens, and what is inside is not what was written
    public BackupComparison compare(String file, Way way, IntConsumer percent) throws Refused, BadArchive, IOException {
        var preview = desk.preview(file, way.opening(), database.countRows());
        if (preview.problem().isPresent()) {
            return new BackupComparison(preview, Opener.NOTHING, false, List.of(), List.of(), 0, 0, 0);
        }
        var path = desk.existing(file);
        try (var archive = OpenedArchive.open(path, way.opening(), source.scratch(), part(percent, 0, UNPACKED))) {
            var then = new CopyReader(archive).census(part(percent, UNPACKED, 100));
            var now = database.readRows(Census::present);
            return new BackupComparison(
                    preview,
                    way.opener(),
                    archive.hasMemberKeys(path, source.own()),
                    kinds(preview, then),
                    guilds(then, now),
                    then.guilds().size(),
                    now.guilds().size(),
                    deleted(then, archive.created()));
        }
    }

    /// A part of a longer work as a part of its hundred percents.
    static IntConsumer part(IntConsumer whole, int from, int to) {
        return percent -> whole.accept(from + percent * (to - from) / 100);
    }

    private int deleted(Census then, Instant created) {
        return (int) then.members().stream()
                .filter(member -> source.destroyedSince().test(new UserId(member), created))
                .count();
    }

    private static List<BackupComparison.Kind> kinds(RestorePreview preview, Census then) {
        var tables = new TreeSet<>(preview.inside().keySet());
        tables.addAll(preview.now().keySet());
        return tables.stream()
                .map(table -> {
                    var span = then.spans().getOrDefault(table, List.of());
                    return new BackupComparison.Kind(
                            table,
                            preview.inside().getOrDefault(table, 0L),
                            preview.now().getOrDefault(table, 0L),
                            span.stream().findFirst(),
                            span.stream().reduce((_, last) -> last));
                })
                .toList();
    }

    private List<BackupComparison.Guild> guilds(Census then, Census now) {
        var all = new TreeSet<>(then.guilds());
        all.addAll(now.guilds());
        return all.stream()
                .map(guild -> new BackupComparison.Guild(
                        Long.toString(guild),
                        names.apply(new GuildId(guild)),
                        then.guilds().contains(guild),
                        now.guilds().contains(guild),
                        differing(
                                then.settings().getOrDefault(guild, Map.of()),
                                now.settings().getOrDefault(guild, Map.of()))))
                .sorted(Comparator.comparingInt(guild -> -guild.settings().size()))
                .limit(BackupComparison.MOST)
                .toList();
    }

    private static List<String> differing(Map<String, String> then, Map<String, String> now) {
        var keys = new TreeSet<>(then.keySet());
        keys.addAll(now.keySet());
        var differing = new ArrayList<String>();
        for (var key : keys) {
            if (!Objects.equals(then.get(key), now.get(key))) {
                differing.add(key);
            }
        }
        return differing;
    }
}
