package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.People;
import dev.hearth.engine.guild.settings.SettingsService;
import java.time.InstantSource;

/// The room of who may what: what it contributes to the engine.
public final class AccessFeature {
    private AccessFeature() {}

    /// The rules, for the rooms that ask who may.
    public static AccessService service(Database database, SettingsService settings) {
        return new AccessService(new AccessRepository(database), settings);
    }

    /// The gate that holds every request against them.
    public static Admission gate(AccessService service) {
        return new AccessAdmission(words(), service);
    }

    /// Declares the room.
    ///
    /// @param service as [#service] made it of the same database
    public static Feature of(
            AccessService service,
            SettingsService settings,
            Database database,
            Gateway gateway,
            Guilds guilds,
            People people,
            EntryIds ids,
            InstantSource clock) {
        Words words = words();
        AccessRepository repository = new AccessRepository(database);
        AccessDesk desk = new AccessDesk(repository, service, ids, clock);
        AccessPages pages = new AccessPages(words, repository, service, settings, guilds);
        return Feature.named(AccessReplies.ROOM)
                .command(new UserCommand(words, desk, pages).command())
                .command(new GuildCommand(words, desk, pages, guilds).command())
                .actions(pages.actions())
                .requests(new AccessRequests(repository, desk, settings, gateway, guilds).all())
                .requests(new PeopleRequests(people).all())
                .build();
    }

    /// Who looks after the installation, as a whole.
    public static StaffBundle bundle(Database database, EntryIds ids, InstantSource clock) {
        return new StaffBundle(new AccessRepository(database), ids, clock);
    }

    private static Words words() {
        return Words.beside(AccessFeature.class, "access");
    }
}
