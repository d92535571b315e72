package dev.hearth.engine.guild.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.command.Answers;
import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.command.Request;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Set;

class AccessServiceTest {
    private static final UserId MEMBER = new UserId(1);
    private static final GuildId HARBOUR = new GuildId(70);
    private static final RoleId MODERATORS = new RoleId(1185987654321098766L);
    private static final Terms PRIVATE = Terms.forStaff(StaffRole.MOD);

    @EveryStore
    void readingAgainAsksTheDatabaseNothing(Database database) {
        Rooms rooms = new Rooms(database);
        Admission gate = AccessFeature.gate(rooms.service);
        rooms.somebody(1, StaffRole.MOD);
        assertThat(admits(gate, rooms, PRIVATE, inGuild())).isTrue();
        long asked = rooms.service.reads().loadCount();

        for (int i = 0; i < 100; i++) {
            assertThat(admits(gate, rooms, PRIVATE, inGuild())).isTrue();
            assertThat(rooms.service.isBanned(MEMBER, inGuild(), rooms.clock.instant()))
                    .isFalse();
        }

        assertThat(rooms.service.reads().loadCount()).isEqualTo(asked);
        assertThat(rooms.service.reads().hitRate()).isGreaterThan(0.95);
    }

    @EveryStore
    void aChangeIsSeenByTheNextReading(Database database) {
        Rooms rooms = new Rooms(database);
        Admission gate = AccessFeature.gate(rooms.service);
        UserId admin = rooms.somebody(20, StaffRole.ADMIN);
        assertThat(admits(gate, rooms, PRIVATE, inGuild())).isFalse();

        rooms.desk.grant(admin, MEMBER, StaffRole.MOD);
        assertThat(admits(gate, rooms, PRIVATE, inGuild())).isTrue();
        rooms.desk.revoke(admin, MEMBER);
        assertThat(admits(gate, rooms, PRIVATE, inGuild())).isFalse();
        rooms.desk.ban(admin, MEMBER, null, null);
        assertThat(admits(gate, rooms, Terms.EVERYBODY, inGuild())).isFalse();
        rooms.desk.unban(admin, MEMBER);
        assertThat(admits(gate, rooms, Terms.EVERYBODY, inGuild())).isTrue();
        assertThat(admits(AccessFeature.gate(new Rooms(database).service), rooms, PRIVATE, inGuild()))
                .isFalse();
    }

    @EveryStore
    void aBanOfAPersonHoldsEverywhereAndEndsInTime(Database database) {
        Rooms rooms = new Rooms(database);
        Admission gate = AccessFeature.gate(rooms.service);
        UserId mod = rooms.somebody(30, StaffRole.MOD);
        rooms.desk.ban(mod, MEMBER, rooms.clock.instant().plus(Duration.ofHours(1)), "words of staff");

        assertThat(refusal(gate, rooms, Terms.EVERYBODY, inGuild()))
                .contains("taking a break", "<t:", "emergency number")
                .doesNotContain("words of staff");
        assertThat(admits(gate, rooms, Terms.EVERYBODY, new Origin.Direct())).isFalse();
        assertThat(rooms.service.isBanned(MEMBER, new Origin.Direct(), rooms.clock.instant()))
                .isTrue();
        assertThat(admits(gate, rooms, Terms.EVERYBODY.openToBanned(), new Origin.Direct()))
                .isTrue();
        rooms.clock.advance(Duration.ofHours(1));
        assertThat(admits(gate, rooms, Terms.EVERYBODY, inGuild())).isTrue();
    }

    @EveryStore
    void aBanOfAGuildHoldsThereAndForNobodyElsewhere(Database database) {
        Rooms rooms = new Rooms(database);
        Admission gate = AccessFeature.gate(rooms.service);
        rooms.desk.ban(rooms.somebody(20, StaffRole.ADMIN), HARBOUR, null, null);

        assertThat(refusal(gate, rooms, Terms.EVERYBODY, inGuild())).contains("not about you", "emergency number");
        assertThat(rooms.service.isBanned(MEMBER, inGuild(), rooms.clock.instant()))
                .isTrue();
        assertThat(admits(gate, rooms, Terms.EVERYBODY, new Origin.Direct())).isTrue();
        assertThat(admits(gate, rooms, Terms.EVERYBODY.openToBanned(), inGuild()))
                .isTrue();
    }

    @EveryStore
    void theGuildsModeratorRoleCountsInThatGuildOnly(Database database) {
        Rooms rooms = new Rooms(database);
        Admission gate = AccessFeature.gate(rooms.service);
        Terms terms = Terms.forModerators(GuildPermission.MANAGE_SERVER);
        Origin here = inGuild(MODERATORS);
        Origin elsewhere = new Origin.InGuild(new GuildId(71), new ChannelId(8), 0, Set.of(MODERATORS), true);
        assertThat(refusal(gate, rooms, terms, here)).contains("Manage Server");

        rooms.choices.choose(HARBOUR, "moderatorRoleId", Long.toString(MODERATORS.value()));

        assertThat(admits(gate, rooms, terms, here)).isTrue();
        assertThat(admits(gate, rooms, terms, elsewhere)).isFalse();
        assertThat(admits(gate, rooms, terms, inGuild())).isFalse();
        assertThat(refusal(gate, rooms, PRIVATE, here)).contains("look after me");
    }

    private static Origin inGuild(RoleId... roles) {
        return new Origin.InGuild(HARBOUR, new ChannelId(8), 0, Set.of(roles), true);
    }

    private static boolean admits(Admission gate, Rooms rooms, Terms terms, Origin origin) {
        return gate.admit(request(rooms, terms, origin)).equals(Admission.ADMITTED);
    }

    private static String refusal(Admission gate, Rooms rooms, Terms terms, Origin origin) {
        if (gate.admit(request(rooms, terms, origin)) instanceof Admission.Verdict.Refused(Reply.Show(var screen))) {
            return screen.cards().getFirst().title() + screen.cards().getFirst().body();
        }
        return "";
    }

    private static Request request(Rooms rooms, Terms terms, Origin origin) {
        Invocation in = new Invocation(MEMBER, origin, Language.EN, Answers.NONE, List.of(), rooms.clock.instant());
        return new Request("test", List.of(), _ -> Reply.show(Card.of(Card.Tone.WARM, "t", "b")), terms, true, in);
    }
}
