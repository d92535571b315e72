package dev.hearth.engine.guild.settings;

import static java.util.stream.Collectors.toMap;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The room of what guilds choose: what it contributes to the engine.
public final class SettingsFeature {
    private SettingsFeature() {}

    /// The rules, for the rooms that ask what a guild chose.
    public static SettingsService service(
            Database database, HouseRules house, Guilds guilds, EntryIds ids, InstantSource clock) {
        return new SettingsService(new SettingsRepository(database), house, guilds, ids, clock);
    }

    /// The gate that holds members' requests against what their guild chose.
    public static Admission gate(SettingsService service) {
        return new SettingsAdmission(words(), service, new Cooldowns());
    }

    public static Feature of(SettingsService service, Guilds guilds) {
        Words words = words();
        SettingsDesk desk = new SettingsDesk(service, guilds);
        SettingsCommand command = new SettingsCommand(words, service, desk, guilds);
        return Feature.named(SettingsReplies.ROOM)
                .command(command.command())
                .actions(new SettingsActions(words, service, command).all())
                .requests(new SettingsRequests(words, service, desk, guilds).all())
                .build();
    }

    /// The way on which a guild's choices come back out of a backup.
    public static SettingsReturn comeback(SettingsService service, Guilds guilds) {
        return new SettingsReturn(words(), service, new SettingsDesk(service, guilds), guilds);
    }

    /// What each guild has set, as a file to keep.
    public static Map<GuildId, String> files(Database database, HouseRules house) {
        SettingsRepository repository = new SettingsRepository(database);
        return repository.guilds().stream()
                .collect(toMap(
                        Function.identity(),
                        guild -> SettingsFiles.write(GuildSettings.read(repository.written(guild), house))));
    }

    /// What all guilds chose, for a database that no engine has open.
    public static SettingsBundle bundle(Database database, HouseRules house, EntryIds ids, InstantSource clock) {
        SettingsRepository repository = new SettingsRepository(database);
        return new SettingsBundle(repository, new SettingsService(repository, house, noGuilds(), ids, clock), house);
    }

    /// What there is to see of guilds while no engine runs.
    public static Guilds noGuilds() {
        return new NoGuilds();
    }

    /// While the bot is offline.
    private static final class NoGuilds implements Guilds {
        @Override
        public boolean online() {
            return false;
        }

        @Override
        public List<GuildFacts.Summary> all() {
            return List.of();
        }

        @Override
        public Optional<GuildFacts> find(GuildId guild) {
            return Optional.empty();
        }
    }

    private static Words words() {
        return Words.beside(SettingsFeature.class, "settings");
    }
}
