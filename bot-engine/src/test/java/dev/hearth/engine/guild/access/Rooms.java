package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.guild.settings.GuildChoices;
import dev.hearth.testkit.HandClock;
import java.time.Instant;
import java.util.Random;

/// This room over a database, with a clock that is turned by hand, as tests need it.
final class Rooms {
    final HandClock clock = new HandClock(Instant.parse("2026-11-26T12:00:00Z"));
    final EntryIds ids = new EntryIds(clock, new Random(1));
    final AccessRepository repository;
    final GuildChoices choices;
    final AccessService service;
    final AccessDesk desk;

    Rooms(Database database) {
        this.repository = new AccessRepository(database);
        this.choices = new GuildChoices(database, ids, clock);
        this.service = new AccessService(repository, choices.service());
        this.desk = new AccessDesk(repository, service, ids, clock);
    }

    /// Somebody of this role, named by the console's way and by an owner, who stays.
    UserId somebody(long id, StaffRole role) {
        UserId user = new UserId(id);
        UserId owner = new UserId(999);
        desk.nameOwner(owner);
        if (role == StaffRole.OWNER) {
            desk.nameOwner(user);
        } else {
            desk.grant(owner, user, role);
        }
        return user;
    }
}
