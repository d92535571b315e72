package dev.hearth.engine.guild.settings;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.store.Database;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/// What guilds chose, for tests of the rooms in which that has its effect. The house's zone is UTC and nobody has to
/// wait between commands.
public final class GuildChoices {
    private final SettingsService service;

    public GuildChoices(Database database, EntryIds ids, InstantSource clock) {
        service = SettingsFeature.service(database, new HouseRules(ZoneOffset.UTC, 0), new NoGuilds(), ids, clock);
    }

    public SettingsService service() {
        return service;
    }

    /// Lets a guild choose a value without asking whether it fits the guild.
    public void choose(GuildId guild, String key, String written) {
        Setting<?> setting = Settings.byKey(key).orElseThrow();
        List<Change> changes = service.change(
                guild, Change.Author.CONSOLE, Change.Way.SAVE, List.of(new Change.Wish(setting, written)));
        if (changes.isEmpty()) {
            throw new IllegalArgumentException(key + " is so already");
        }
    }
}
