package dev.hearth.engine.guild.settings;

import static java.util.stream.Collectors.toMap;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.engine.base.id.GuildId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What all guilds chose, to be saved beside the database and brought in from elsewhere while the bot is offline.
/// Whether a channel or role is there is not known then: the guild's page tells it once the bot is online.
public final class SettingsBundle {
    private final SettingsRepository repository;
    private final SettingsService service;
    private final HouseRules house;

    SettingsBundle(SettingsRepository repository, SettingsService service, HouseRules house) {
        this.repository = repository;
        this.service = service;
        this.house = house;
    }

    /// The names of all settings.
    public static List<String> keys() {
        return Settings.ALL.stream().map(Setting::key).toList();
    }

    /// How what a guild chose meets what is brought in.
    public enum Way {
        /// It is as it is brought in: what is not named is cleared.
        REPLACE,
        /// What the guild chose stays; what it left open is set.
        FILL
    }

    /// One setting that is another than before.
    ///
    /// @param before null for not set
    /// @param after  likewise
    public record Difference(
            String key, @Nullable String before, @Nullable String after) {}

    /// The written choices of each guild that has any.
    public Map<GuildId, Map<String, String>> all() {
        return repository.guilds().stream()
                .collect(toMap(
                        Function.identity(),
                        guild -> GuildSettings.read(repository.written(guild), house)
                                .written()));
    }

    /// What [#bring] would change.
    ///
    /// @throws Refused if there is no such setting or a value that it cannot have; says which
    public List<Difference> look(GuildId guild, Map<String, String> wanted, Way way) throws Refused {
        return differences(
                service.wouldChange(guild, Change.Author.CONSOLE, Change.Way.IMPORT, wishes(guild, wanted, way)));
    }

    /// Brings choices in; the guild's own undo takes them back.
    ///
    /// @throws Refused if there is no such setting or a value that it cannot have; then nothing was changed
    public List<Difference> bring(GuildId guild, Map<String, String> wanted, Way way) throws Refused {
        return differences(service.change(guild, Change.Author.CONSOLE, Change.Way.IMPORT, wishes(guild, wanted, way)));
    }

    private static List<Difference> differences(List<Change> changes) {
        return changes.stream()
                .map(change -> new Difference(change.key(), change.before(), change.after()))
                .toList();
    }

    private List<Change.Wish> wishes(GuildId guild, Map<String, String> wanted, Way way) throws Refused {
        var normal = normal(wanted);
        var present = repository.written(guild);
        List<Change.Wish> wishes = new ArrayList<>();
        for (Setting<?> setting : Settings.ALL) {
            var written = normal.get(setting.key());
            boolean isOpen = written != null && !present.containsKey(setting.key());
            if (way == Way.REPLACE || isOpen) {
                wishes.add(new Change.Wish(setting, written));
            }
        }
        return wishes;
    }

    /// The values as they are kept.
    private static Map<String, String> normal(Map<String, String> wanted) throws Refused {
        Map<String, String> normal = new TreeMap<>();
        for (var one : wanted.entrySet()) {
            normal.put(one.getKey(), normal(one.getKey(), one.getValue()));
        }
        return normal;
    }

    private static String normal(String key, String text) throws Refused {
        var setting = Settings.byKey(key)
                .orElseThrow(() -> unfit("unknown-setting", "There is a setting that this version does not know.", ""));
        try {
            return setting.normal(text);
        } catch (Unfit e) {
            throw unfit("unfit-setting", "A setting has a value that it cannot have.", key);
        }
    }

    private static Refused unfit(String code, String what, String detail) {
        return new Refused(new Problem(code, what, "Put it right in the file, then import it again.", detail));
    }
}
