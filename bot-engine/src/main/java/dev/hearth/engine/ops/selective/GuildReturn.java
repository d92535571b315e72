package dev.hearth.engine.ops.selective;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.GuildRows;
import dev.hearth.engine.guild.settings.SettingsReturn;
import dev.hearth.engine.ops.backup.BadArchive;
import dev.hearth.engine.ops.backup.OpenedArchive;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings back what one guild had: what it chose, or all that is its own. What members keep for themselves is theirs,
/// wherever they wrote it.
final class GuildReturn {
    private static final Problem NOT_INSIDE = Problem.of(
            "restore-no-guild",
            "This backup holds no settings and no cases of this server.",
            "Choose another server or another backup.");

    private final Database database;
    private final SettingsReturn settings;

    GuildReturn(Database database, SettingsReturn settings) {
        this.database = database;
        this.settings = settings;
    }

    /// What is wanted.
    ///
    /// @param all      all that is the guild's own, or what it chose alone
    /// @param language tag of the language in which findings are told
    /// @param dryRun   whether only to tell what would come of it
    record Wanted(GuildId guild, boolean all, String language, boolean dryRun) {}

    /// Brings it back. Rows first, in one transaction; then the choices, in one of their own with their history.
    PartWork bring(OpenedArchive archive, Wanted wanted, Instant since) throws BadArchive, Refused, IOException {
        var part =
                new CopyReader(archive).rows(PartMain.Kind.GUILD, wanted.guild().value());
        if (part.isEmpty()) {
            throw new Refused(NOT_INSIDE);
        }
        if (!wanted.all()) {
            return PartWork.brought(since, Optional.of(choose(part, wanted)), Optional.empty());
        }
        var rows = part.without(Set.of(GuildRows.SETTINGS));
        var added = wanted.dryRun() ? database.readRows(rows::missing) : database.changeRows(rows::addMissing);
        return PartWork.brought(since, Optional.of(choose(part, wanted)), Optional.of(Part.brought(added, rows, 0)));
    }

    private SettingsOutcome choose(Part part, Wanted wanted) {
        var written = part.of(GuildRows.SETTINGS).map(GuildReturn::written).orElse(Map.of());
        return wanted.all()
                ? settings.chooseMissing(wanted.guild(), written, wanted.language(), wanted.dryRun())
                : settings.choose(wanted.guild(), written, wanted.language(), wanted.dryRun());
    }

    private static Map<String, String> written(Part.Of choices) {
        var names =
                choices.table().columns().stream().map(column -> column.name()).toList();
        var written = new HashMap<String, String>();
        for (var row : choices.rows()) {
            written.put(text(row, names, 1), text(row, names, 2));
        }
        return written;
    }

    private static String text(@Nullable Object[] row, List<String> names, int of) {
        return (String) Objects.requireNonNull(row[names.indexOf(GuildRows.CHOICE.get(of))]);
    }
}
