package dev.hearth.engine.guild.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.TestStores;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.command.Answers;
import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.command.Request;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.guild.access.AccessDesk.Outcome;
import dev.hearth.engine.guild.access.Deed.Act;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever staff, console and members do in whatever order: the room ends as a simple model says, and nobody has more
/// than somebody above them gave.
class AccessModelTest {
    private static final int STEPS = 12;
    private static final int PEOPLE = 6;
    private static final int GUILDS = 3;

    private final AccessModel model = new AccessModel();

    @Test
    void noInvariantBreaksInFiveHundredRandomSequences() {
        inSequences(500);
    }

    @Test
    @Tag("soak")
    void noInvariantBreaksInTwoThousandRandomSequences() {
        inSequences(2_000);
    }

    private void inSequences(int count) {
        try (Database database = TestStores.open(TestStores.fresh(TestStores.Engine.DERBY))) {
            Rooms rooms = new Rooms(database);
            Admission gate = AccessFeature.gate(rooms.service);
            int refusals = 0;
            for (int seed = 0; seed < count; seed++) {
                startOver(rooms);
                Random random = new Random(seed);
                for (int step = 0; step < STEPS; step++) {
                    String where = "seed " + seed + ", step " + step;
                    String expected = act(rooms, random, where);
                    refusals += expected.equals("refused") ? 1 : 0;
                    rooms.clock.advance(Duration.ofHours(random.nextInt(20)));
                    assertCommand(rooms, gate, random, where);
                }
                assertState(rooms, "seed " + seed);
            }
            assertThat(refusals).as("sequences meet the rules").isBetween(count * STEPS / 4, count * STEPS * 2 / 3);
        }
    }

    private String act(Rooms rooms, Random random, String where) {
        int by = random.nextInt(PEOPLE);
        int whom = random.nextInt(PEOPLE);
        int guild = random.nextInt(GUILDS);
        Instant now = rooms.clock.instant();
        Instant until = random.nextBoolean() ? null : now.plus(Duration.ofHours(1 + random.nextInt(48)));
        int rank = 1 + random.nextInt(4);
        Outcome outcome;
        String expected;
        switch (random.nextInt(9)) {
            case 0 -> {
                expected = model.nameOwner(whom, now);
                outcome = rooms.desk.nameOwner(user(whom));
            }
            case 1 -> {
                expected = model.removeOwner(whom);
                outcome = rooms.desk.removeOwner(user(whom));
            }
            case 2, 3 -> {
                expected = model.grant(by, whom, rank, now);
                outcome = rooms.desk.grant(user(by), user(whom), role(rank));
            }
            case 4 -> {
                expected = model.revoke(by, whom, now);
                outcome = rooms.desk.revoke(user(by), user(whom));
            }
            case 5 -> {
                expected = model.ban(by, whom, until, now);
                outcome = rooms.desk.ban(user(by), user(whom), until, "staff's words");
            }
            case 6 -> {
                expected = model.unban(by, whom, now);
                outcome = rooms.desk.unban(user(by), user(whom));
            }
            case 7 -> {
                boolean lift = random.nextBoolean();
                expected = model.guildBan(by, guild, lift, now);
                outcome = lift
                        ? rooms.desk.unban(user(by), guild(guild))
                        : rooms.desk.ban(user(by), guild(guild), null, null);
            }
            default -> {
                boolean shown = random.nextBoolean();
                expected = model.show(guild, shown);
                outcome = rooms.desk.show(guild(guild), shown);
            }
        }
        assertThat(nameOf(outcome)).as(where).isEqualTo(expected);
        return expected;
    }

    private static String nameOf(Outcome outcome) {
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// Somebody uses something somewhere.
    private void assertCommand(Rooms rooms, Admission gate, Random random, String where) {
        int who = random.nextInt(PEOPLE);
        int guild = random.nextInt(GUILDS);
        int least = random.nextInt(5);
        boolean direct = random.nextInt(4) == 0;
        boolean alwaysOpen = random.nextInt(4) == 0;
        boolean wanted = random.nextInt(3) == 0;
        boolean has = random.nextBoolean();
        Terms terms = new Terms(
                wanted ? Set.of(GuildPermission.MANAGE_SERVER) : Set.of(),
                false,
                least == 0 ? Optional.empty() : Optional.of(role(least)),
                "",
                alwaysOpen);
        Origin origin = direct
                ? new Origin.Direct()
                : new Origin.InGuild(
                        guild(guild), new ChannelId(5), has ? GuildPermission.MANAGE_SERVER.bit() : 0, Set.of(), true);
        Instant now = rooms.clock.instant();

        boolean bannedHere = model.banned(who, now) || (!direct && model.bannedGuilds.contains(guild));
        boolean forAFew = least > 0 || wanted;
        boolean fits = !forAFew || (!direct && model.rank(who) >= least && (!wanted || has));
        boolean expected = (alwaysOpen || !bannedHere) && fits;

        assertThat(gate.admit(request(user(who), terms, origin, now)).equals(Admission.ADMITTED))
                .as(where + ", a command")
                .isEqualTo(expected);
        assertThat(rooms.service.isBanned(user(who), origin, now)).as(where).isEqualTo(bannedHere);
    }

    /// All of it, also as a new engine reads it.
    private void assertState(Rooms rooms, String where) {
        Instant now = rooms.clock.instant();
        for (int who = 0; who < PEOPLE; who++) {
            Optional<StaffRole> role = model.rank(who) == 0 ? Optional.empty() : Optional.of(role(model.rank(who)));
            assertThat(rooms.repository.role(user(who))).as(where).isEqualTo(role);
            assertThat(rooms.service.role(user(who))).as(where).isEqualTo(role);
            assertThat(rooms.repository
                            .ban(Subject.of(user(who)))
                            .filter(ban -> ban.holds(now))
                            .isPresent())
                    .as(where)
                    .isEqualTo(model.banned(who, now));
        }
        for (int guild = 0; guild < GUILDS; guild++) {
            assertThat(rooms.service.showsPrivate(guild(guild))).as(where).isEqualTo(model.shownGuilds.contains(guild));
        }
        assertThat(rooms.repository.with(StaffRole.OWNER))
                .as(where + ": an owner stays")
                .isNotEmpty();
    }

    /// One owner and somebody below of each role, or few would ever be let do anything.
    private void startOver(Rooms rooms) {
        List<Deed> back = new ArrayList<>();
        model.ranks.keySet().forEach(who -> back.add(deed(rooms, Act.REVOKE, Subject.of(user(who)))));
        model.bans.keySet().forEach(who -> back.add(deed(rooms, Act.UNBAN, Subject.of(user(who)))));
        model.bannedGuilds.forEach(guild -> back.add(deed(rooms, Act.UNBAN, Subject.of(guild(guild)))));
        model.shownGuilds.forEach(guild -> back.add(deed(rooms, Act.HIDE, Subject.of(guild(guild)))));
        rooms.repository.apply(back);
        rooms.service.forgetAll();
        rooms.desk.nameOwner(user(0));
        model.ranks.clear();
        model.bans.clear();
        model.bannedGuilds.clear();
        model.shownGuilds.clear();
        model.ranks.put(0, 4);
        for (int rank = 1; rank <= 3; rank++) {
            rooms.desk.grant(user(0), user(rank), role(rank));
            model.ranks.put(rank, rank);
        }
    }

    private static Deed deed(Rooms rooms, Act act, Subject subject) {
        return new Deed(rooms.ids.next(), rooms.clock.instant(), Actor.CONSOLE, act, subject, null, null);
    }

    private static Request request(UserId user, Terms terms, Origin origin, Instant now) {
        Invocation in = new Invocation(user, origin, Language.EN, Answers.NONE, List.of(), now);
        return new Request("test", List.of(), _ -> Reply.show(Card.of(Card.Tone.WARM, "t", "b")), terms, true, in);
    }

    private static StaffRole role(int rank) {
        return List.of(StaffRole.SUPPORT, StaffRole.MOD, StaffRole.ADMIN, StaffRole.OWNER)
                .get(rank - 1);
    }

    private static UserId user(int who) {
        return new UserId(100 + who);
    }

    private static GuildId guild(int guild) {
        return new GuildId(100 + guild);
    }
}
