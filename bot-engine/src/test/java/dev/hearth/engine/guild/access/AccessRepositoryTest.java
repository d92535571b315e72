package dev.hearth.engine.guild.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.guild.access.Deed.Act;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

class AccessRepositoryTest {
    private static final UserId MIRA = new UserId(11);
    private static final UserId JONAS = new UserId(12);
    private static final GuildId HARBOUR = new GuildId(11);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @EveryStore
    void aRoleIsGivenChangedAndTaken(Database database) {
        Rooms rooms = new Rooms(database);
        assertThat(rooms.repository.role(MIRA)).isEmpty();

        rooms.repository.apply(List.of(role(rooms, MIRA, StaffRole.SUPPORT), role(rooms, JONAS, StaffRole.ADMIN)));
        assertThat(rooms.repository.role(MIRA)).contains(StaffRole.SUPPORT);
        rooms.repository.apply(List.of(role(rooms, MIRA, StaffRole.ADMIN)));
        assertThat(rooms.repository.with(StaffRole.ADMIN)).containsExactly(MIRA, JONAS);
        assertThat(rooms.repository.with(StaffRole.SUPPORT)).isEmpty();
        rooms.repository.apply(List.of(deed(rooms, Act.REVOKE, Subject.of(MIRA), null)));

        assertThat(rooms.repository.role(MIRA)).isEmpty();
        assertThat(rooms.repository.role(JONAS)).contains(StaffRole.ADMIN);
    }

    /// A person and a guild may have the same number.
    @EveryStore
    void aBanIsOfAPersonOrOfAGuild(Database database) {
        Rooms rooms = new Rooms(database);
        Ban open = new Ban(NOON, null, null);
        Ban dated = new Ban(NOON, NOON.plus(Duration.ofDays(2)), "ß".repeat(512));

        rooms.repository.apply(List.of(deed(rooms, Act.BAN, Subject.of(MIRA), open)));
        assertThat(rooms.repository.ban(Subject.of(HARBOUR))).isEmpty();
        rooms.repository.apply(List.of(deed(rooms, Act.BAN, Subject.of(HARBOUR), dated)));

        assertThat(rooms.repository.ban(Subject.of(MIRA))).contains(open);
        assertThat(rooms.repository.ban(Subject.of(HARBOUR))).contains(dated);
        rooms.repository.apply(List.of(deed(rooms, Act.BAN, Subject.of(MIRA), dated)));
        assertThat(rooms.repository.ban(Subject.of(MIRA))).contains(dated);
        rooms.repository.apply(List.of(deed(rooms, Act.UNBAN, Subject.of(MIRA), null)));
        assertThat(rooms.repository.ban(Subject.of(MIRA))).isEmpty();
        assertThat(rooms.repository.ban(Subject.of(HARBOUR))).contains(dated);
    }

    /// As long as a reason may be, in the characters that take most room.
    @EveryStore
    void theLongestReasonFits(Database database) {
        Rooms rooms = new Rooms(database);
        Ban ban = new Ban(NOON, null, "🌱".repeat(Ban.LONGEST_REASON));

        rooms.repository.apply(List.of(deed(rooms, Act.BAN, Subject.of(MIRA), ban)));

        assertThat(rooms.repository.ban(Subject.of(MIRA))).contains(ban);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Ban(NOON, null, "x".repeat(Ban.LONGEST_REASON + 1)))
                .withMessageNotContaining("xx");
    }

    @EveryStore
    void deedsAreToldNewestFirstAndOnwardFromOne(Database database) {
        Rooms rooms = new Rooms(database);
        Deed console =
                new Deed(rooms.ids.next(), NOON, Actor.CONSOLE, Act.GRANT, Subject.of(MIRA), StaffRole.OWNER, null);
        Deed ban = deed(rooms, Act.BAN, Subject.of(MIRA), new Ban(NOON, NOON.plusSeconds(60), "for testing"));
        Deed lift = deed(rooms, Act.UNBAN, Subject.of(MIRA), null);
        rooms.repository.apply(List.of(console, ban));
        rooms.repository.apply(List.of(lift, deed(rooms, Act.BAN, Subject.of(HARBOUR), new Ban(NOON, null, null))));

        assertThat(rooms.repository.deeds(Subject.of(MIRA), null, 10)).containsExactly(lift, ban, console);
        assertThat(rooms.repository.deeds(Subject.of(MIRA), null, 2)).containsExactly(lift, ban);
        assertThat(rooms.repository.deeds(Subject.of(MIRA), ban.id(), 2)).containsExactly(console);
        assertThat(rooms.repository.deeds(null, 10)).hasSize(4).endsWith(lift, ban, console);
        assertThat(rooms.repository.deeds(lift.id(), 1)).containsExactly(ban);
    }

    @EveryStore
    void deedsOfWhichOneFailsAreNotDone(Database database) {
        Rooms rooms = new Rooms(database);
        Deed shown = deed(rooms, Act.SHOW, Subject.of(HARBOUR), null);
        rooms.repository.apply(List.of(shown));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> rooms.repository.apply(List.of(role(rooms, MIRA, StaffRole.MOD), shown)));

        assertThat(rooms.repository.role(MIRA)).isEmpty();
        assertThat(rooms.repository.deeds(Subject.of(MIRA), null, 10)).isEmpty();
        assertThat(rooms.repository.shown(HARBOUR)).isTrue();
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database) {
        Rooms rooms = new Rooms(database);
        rooms.repository.apply(List.of(role(rooms, MIRA, StaffRole.MOD)));

        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            Subject mira = Subject.of(MIRA);
            rooms.repository.apply(List.of(
                    role(rooms, MIRA, StaffRole.ADMIN),
                    deed(rooms, Act.BAN, mira, new Ban(NOON, NOON, "for testing")),
                    deed(rooms, Act.UNBAN, mira, null),
                    deed(rooms, Act.SHOW, Subject.of(HARBOUR), null),
                    deed(rooms, Act.HIDE, Subject.of(HARBOUR), null)));
            rooms.repository.with(StaffRole.ADMIN);
            rooms.repository.deeds(null, 10);
            rooms.repository.role(MIRA);
            rooms.repository.ban(mira);
            rooms.repository.shown(HARBOUR);
            rooms.repository.deeds(mira, null, 10);
            rooms.repository.apply(List.of(deed(rooms, Act.REVOKE, mira, null)));
        });
    }

    private static Deed role(Rooms rooms, UserId user, StaffRole role) {
        return new Deed(rooms.ids.next(), NOON, new Actor(JONAS), Act.GRANT, Subject.of(user), role, null);
    }

    private static Deed deed(Rooms rooms, Act act, Subject subject, @Nullable Ban ban) {
        return new Deed(rooms.ids.next(), NOON, new Actor(JONAS), act, subject, null, ban);
    }
}
