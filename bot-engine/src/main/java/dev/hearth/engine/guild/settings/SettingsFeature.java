package dev.hearth.engine.guild.settings;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Guilds;
import java.time.InstantSource;

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

    private static Words words() {
        return Words.beside(SettingsFeature.class, "settings");
    }
}
