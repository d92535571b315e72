package dev.hearth.engine.guild.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.guild.access.AccessDesk.Outcome;
import dev.hearth.engine.guild.access.AccessDesk.Why;
import dev.hearth.engine.guild.access.Deed.Act;
import java.time.Duration;

/// The rules of who may change whose access.
class AccessDeskTest {
    private static final UserId MEMBER = new UserId(1);
    private static final UserId OTHER = new UserId(2);
    private static final GuildId HARBOUR = new GuildId(70);
    private static final Outcome DONE = new Outcome.Done();
    private static final Outcome SAME = new Outcome.Same();

    @EveryStore
    void theConsoleNamesOwnersAndTheLastOneStays(Database database) {
        Rooms rooms = new Rooms(database);

        assertThat(rooms.desk.nameOwner(MEMBER)).isEqualTo(DONE);
        assertThat(rooms.desk.nameOwner(MEMBER)).isEqualTo(SAME);
        assertThat(rooms.desk.removeOwner(OTHER)).isEqualTo(SAME);
        assertThat(rooms.desk.removeOwner(MEMBER)).isEqualTo(refused(Why.LAST_OWNER));
        rooms.desk.nameOwner(OTHER);
        assertThat(rooms.desk.removeOwner(MEMBER)).isEqualTo(DONE);

        assertThat(rooms.service.role(MEMBER)).isEmpty();
        assertThat(rooms.service.role(OTHER)).contains(StaffRole.OWNER);
        assertThat(rooms.repository.deeds(Subject.of(MEMBER), null, 10))
                .extracting(Deed::act, Deed::actor, Deed::role)
                .containsExactly(
                        tuple(Act.REVOKE, Actor.CONSOLE, StaffRole.OWNER),
                        tuple(Act.GRANT, Actor.CONSOLE, StaffRole.OWNER));
    }

    @EveryStore
    void noCommandMakesOrTouchesAnOwner(Database database) {
        Rooms rooms = new Rooms(database);
        UserId owner = rooms.somebody(10, StaffRole.OWNER);
        UserId second = rooms.somebody(11, StaffRole.OWNER);

        assertThat(rooms.desk.grant(owner, MEMBER, StaffRole.OWNER)).isEqualTo(refused(Why.OWNER));
        assertThat(rooms.desk.revoke(owner, second)).isEqualTo(refused(Why.RANK));
        assertThat(rooms.desk.grant(owner, second, StaffRole.SUPPORT)).isEqualTo(refused(Why.RANK));
        assertThat(rooms.desk.ban(owner, second, null, null)).isEqualTo(refused(Why.RANK));
    }

    @EveryStore
    void nobodyGrantsWhatTheyLackOrActsOnTheirEquals(Database database) {
        Rooms rooms = new Rooms(database);
        UserId admin = rooms.somebody(20, StaffRole.ADMIN);
        UserId second = rooms.somebody(21, StaffRole.ADMIN);
        UserId mod = rooms.somebody(30, StaffRole.MOD);

        assertThat(rooms.desk.grant(mod, MEMBER, StaffRole.SUPPORT)).isEqualTo(refused(Why.LACKS_ROLE));
        assertThat(rooms.desk.grant(MEMBER, MEMBER, StaffRole.ADMIN)).isEqualTo(refused(Why.LACKS_ROLE));
        assertThat(rooms.desk.revoke(admin, second)).isEqualTo(refused(Why.RANK));
        assertThat(rooms.desk.revoke(admin, admin)).isEqualTo(refused(Why.RANK));
        assertThat(rooms.desk.grant(admin, admin, StaffRole.SUPPORT)).isEqualTo(refused(Why.RANK));
        assertThat(rooms.desk.grant(admin, MEMBER, StaffRole.ADMIN)).isEqualTo(DONE);
        assertThat(rooms.desk.grant(admin, MEMBER, StaffRole.MOD)).isEqualTo(refused(Why.RANK));
        assertThat(rooms.desk.grant(admin, mod, StaffRole.SUPPORT)).isEqualTo(DONE);
        assertThat(rooms.desk.grant(admin, mod, StaffRole.SUPPORT)).isEqualTo(SAME);
        assertThat(rooms.desk.revoke(admin, mod)).isEqualTo(DONE);
        assertThat(rooms.desk.revoke(admin, mod)).isEqualTo(SAME);
    }

    @EveryStore
    void bansReachThoseBelow(Database database) {
        Rooms rooms = new Rooms(database);
        UserId admin = rooms.somebody(20, StaffRole.ADMIN);
        UserId mod = rooms.somebody(30, StaffRole.MOD);
        UserId support = rooms.somebody(40, StaffRole.SUPPORT);

        assertThat(rooms.desk.ban(support, MEMBER, null, null)).isEqualTo(refused(Why.LACKS_ROLE));
        assertThat(rooms.desk.ban(mod, admin, null, null)).isEqualTo(refused(Why.RANK));
        assertThat(rooms.desk.ban(mod, mod, null, null)).isEqualTo(refused(Why.RANK));
        assertThat(rooms.desk.ban(mod, support, null, "for testing")).isEqualTo(DONE);
        assertThat(rooms.desk.unban(mod, MEMBER)).isEqualTo(SAME);
        assertThat(rooms.desk.unban(support, support)).isEqualTo(refused(Why.LACKS_ROLE));
        assertThat(rooms.desk.unban(mod, support)).isEqualTo(DONE);
    }

    /// Else a mod who was banned by an admin would ban on from another client.
    @EveryStore
    void whoIsBannedActsNoMoreAndIsGivenNothing(Database database) {
        Rooms rooms = new Rooms(database);
        UserId admin = rooms.somebody(20, StaffRole.ADMIN);
        UserId mod = rooms.somebody(30, StaffRole.MOD);

        rooms.desk.ban(admin, mod, rooms.clock.instant().plus(Duration.ofDays(1)), null);

        assertThat(rooms.desk.ban(mod, MEMBER, null, null)).isEqualTo(refused(Why.LACKS_ROLE));
        assertThat(rooms.desk.grant(admin, mod, StaffRole.ADMIN)).isEqualTo(refused(Why.BANNED));
        rooms.clock.advance(Duration.ofDays(1));
        assertThat(rooms.desk.ban(mod, MEMBER, null, null)).isEqualTo(DONE);
    }

    /// Whoever runs the bot can always come back to it.
    @EveryStore
    void theConsoleFreesWhomItNamesOwner(Database database) {
        Rooms rooms = new Rooms(database);
        rooms.desk.ban(rooms.somebody(30, StaffRole.MOD), MEMBER, null, null);

        rooms.desk.nameOwner(MEMBER);

        assertThat(rooms.service.ban(MEMBER, rooms.clock.instant())).isEmpty();
        assertThat(rooms.service.role(MEMBER)).contains(StaffRole.OWNER);
    }

    @EveryStore
    void guildsAreBannedByAdminsButNotTheStaffsOwn(Database database) {
        Rooms rooms = new Rooms(database);
        UserId admin = rooms.somebody(20, StaffRole.ADMIN);
        UserId mod = rooms.somebody(30, StaffRole.MOD);

        assertThat(rooms.desk.ban(mod, HARBOUR, null, null)).isEqualTo(refused(Why.LACKS_ROLE));
        assertThat(rooms.desk.unban(mod, HARBOUR)).isEqualTo(refused(Why.LACKS_ROLE));
        assertThat(rooms.desk.ban(admin, HARBOUR, null, null)).isEqualTo(DONE);
        assertThat(rooms.desk.show(HARBOUR, true)).isEqualTo(refused(Why.BANNED));
        assertThat(rooms.desk.unban(admin, HARBOUR)).isEqualTo(DONE);
        assertThat(rooms.desk.show(HARBOUR, true)).isEqualTo(DONE);
        assertThat(rooms.service.showsPrivate(HARBOUR)).isTrue();
        assertThat(rooms.desk.ban(admin, HARBOUR, null, null)).isEqualTo(refused(Why.STAFF_GUILD));
        assertThat(rooms.desk.show(HARBOUR, false)).isEqualTo(DONE);
        assertThat(rooms.desk.show(HARBOUR, false)).isEqualTo(SAME);
        assertThat(rooms.service.showsPrivate(HARBOUR)).isFalse();
    }

    /// What was refused leaves no trace that looks like a deed.
    @EveryStore
    void onlyWhatWasDoneIsWrittenDown(Database database) {
        Rooms rooms = new Rooms(database);
        UserId mod = rooms.somebody(30, StaffRole.MOD);

        rooms.desk.grant(mod, MEMBER, StaffRole.SUPPORT);
        rooms.desk.ban(mod, MEMBER, null, "for testing");
        rooms.desk.unban(mod, MEMBER);
        rooms.desk.unban(mod, MEMBER);

        assertThat(rooms.repository.deeds(Subject.of(MEMBER), null, 10))
                .extracting(Deed::act, Deed::actor)
                .containsExactly(tuple(Act.UNBAN, new Actor(mod)), tuple(Act.BAN, new Actor(mod)));
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why);
    }
}
