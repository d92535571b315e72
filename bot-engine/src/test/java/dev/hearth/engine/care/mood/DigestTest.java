package dev.hearth.engine.care.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.guild.access.AccessFeature;
import dev.hearth.engine.guild.settings.GuildChoices;
import dev.hearth.engine.talk.Addressed;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Courier;
import dev.hearth.engine.talk.Screen;
import dev.hearth.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final GuildId HARBOUR = new GuildId(77);
    private static final GuildId MEADOW = new GuildId(78);
    private static final ChannelId CHANNEL = new ChannelId(100_000_000_000_000_900L);

    /// A Monday.
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /// Nine in Tokyo.
    private static final Instant NINE = Instant.parse("2026-11-23T00:00:00Z");

    private static final Words WORDS = Words.beside(MoodFeature.class, MoodControls.ROOM);

    /// What came into the channel; nothing while it cannot be reached.
    private static final class Channels implements Courier {
        private final List<Card> posted = new ArrayList<>();
        private Ending ending = Ending.TAKEN;

        @Override
        public Ending post(ChannelId channel, Screen screen) {
            assertThat(channel).isEqualTo(CHANNEL);
            if (ending == Ending.TAKEN || ending == Ending.UNCLEAR) {
                posted.addAll(screen.cards());
            }
            return ending;
        }

        @Override
        public boolean tell(UserId user, Card card) {
            throw new AssertionError("nobody is written to");
        }

        @Override
        public Ending bring(Addressed message) {
            throw new AssertionError("nobody is written to");
        }

        @Override
        public Ending bring(ChannelId channel, Addressed message) {
            throw new AssertionError("nobody is named");
        }
    }

    /// Two guilds, as Discord tells of them.
    private static final class Two implements Guilds {
        @Override
        public boolean online() {
            return true;
        }

        @Override
        public List<GuildFacts.Summary> all() {
            return List.of(summary(HARBOUR), summary(MEADOW));
        }

        @Override
        public Optional<GuildFacts> find(GuildId guild) {
            return Optional.empty();
        }

        private static GuildFacts.Summary summary(GuildId id) {
            return new GuildFacts.Summary(id, "x", Optional.empty(), "en-US", 9, 0);
        }
    }

    private final HandClock clock = new HandClock(NINE);
    private final EntryIds ids = new EntryIds(clock, new Random(1));
    private final Channels channels = new Channels();

    private Digest digest(Database database) {
        GuildChoices choices = new GuildChoices(database, ids, clock);
        choices.choose(HARBOUR, "checkInChannelId", Long.toString(CHANNEL.value()));
        choices.choose(HARBOUR, "weeklyDigestDay", "MON");
        choices.choose(HARBOUR, "timeZone", "Asia/Tokyo");
        return new Digest(
                WORDS,
                new WeekRepository(database),
                choices.service(),
                AccessFeature.service(database, choices.service()),
                new Two(),
                channels);
    }

    /// One check-in of each of some people.
    private void checkIns(
            Database database, MemberSeal seal, GuildId guild, LocalDate day, @Nullable Mood mood, int people) {
        MoodRepository repository = new MoodRepository(database, seal);
        for (int person = 1; person <= people; person++) {
            repository.add(new CheckIn(ids.next(), new UserId(person), guild, NINE, day, mood, null, Set.of(), null));
        }
    }

    @EveryStore
    void aGuildIsToldOnceAWeekOnItsDayAndAtItsTime(Database database, MemberSeal seal) {
        checkIns(database, seal, HARBOUR, DAY.minusDays(1), Mood.GOOD, 5);
        checkIns(database, seal, HARBOUR, DAY.minusDays(7), Mood.GREAT, 2);
        checkIns(database, seal, HARBOUR, DAY.minusDays(8), Mood.LOW, 6);
        checkIns(database, seal, HARBOUR, DAY, Mood.LOW, 9);
        checkIns(database, seal, MEADOW, DAY.minusDays(1), Mood.LOW, 9);
        Digest digest = digest(database);

        digest.tell(NINE.minusSeconds(1));
        assertThat(channels.posted).isEmpty();
        digest.tell(NINE);
        digest.tell(NINE.plusSeconds(300));
        digest.tell(NINE.plus(Duration.ofDays(1)));

        assertThat(channels.posted)
                .singleElement()
                .satisfies(card -> assertThat(card.body())
                        .contains("7 check-ins by 5 people", "a little lighter")
                        .doesNotContain("<@"));
        digest.tell(NINE.plus(Duration.ofDays(7)));
        assertThat(channels.posted).hasSize(2);
    }

    @EveryStore
    void ofFewerThanFivePeopleNothingIsTold(Database database, MemberSeal seal) {
        checkIns(database, seal, HARBOUR, DAY.minusDays(1), Mood.GOOD, 4);
        checkIns(database, seal, HARBOUR, DAY.minusDays(2), Mood.GOOD, 4);

        digest(database).tell(NINE);

        assertThat(channels.posted).isEmpty();
    }

    @EveryStore
    void aGuildThatIsBannedIsToldNothing(Database database, MemberSeal seal) {
        checkIns(database, seal, HARBOUR, DAY.minusDays(1), Mood.GOOD, 5);
        database.write(handle -> handle.execute(
                "INSERT INTO access_ban (kind, subject_id, made_at) VALUES ('GUILD', 77, CURRENT_TIMESTAMP)"));

        digest(database).tell(NINE);

        assertThat(channels.posted).isEmpty();
    }

    @EveryStore
    void whatMayHaveComeIsNotToldASecondTime(Database database, MemberSeal seal) {
        checkIns(database, seal, HARBOUR, DAY.minusDays(1), Mood.GOOD, 5);
        Digest digest = digest(database);
        channels.ending = Courier.Ending.UNCLEAR;
        digest.tell(NINE);
        channels.ending = Courier.Ending.TAKEN;
        digest.tell(NINE.plus(Duration.ofHours(1)));

        assertThat(channels.posted).hasSize(1);
    }

    @EveryStore
    void whatDiscordDidNotTakeIsToldLaterWithinADay(Database database, MemberSeal seal) {
        checkIns(database, seal, HARBOUR, DAY.minusDays(1), Mood.GOOD, 5);
        Digest digest = digest(database);
        channels.ending = Courier.Ending.REFUSED;
        digest.tell(NINE);
        channels.ending = Courier.Ending.LATER;
        digest.tell(NINE.plus(Duration.ofHours(1)));
        channels.ending = Courier.Ending.TAKEN;
        digest.tell(NINE.plus(Duration.ofHours(23)));

        assertThat(channels.posted).hasSize(1);
    }

    @Test
    void aTrendIsSaidOnlyWhereEnoughPeopleNamedAMoodInBothWeeks() {
        Week low = new Week(5, 5, 5, 10);
        Week middling = new Week(5, 5, 5, 11);
        Week high = new Week(5, 5, 5, 20);

        assertThat(high.since(low)).isEqualTo(Week.Trend.LIGHTER);
        assertThat(low.since(high)).isEqualTo(Week.Trend.HEAVIER);
        assertThat(middling.since(low)).isEqualTo(Week.Trend.ALIKE);
        assertThat(high.since(new Week(9, 9, 4, 4))).isEqualTo(Week.Trend.UNKNOWN);
        assertThat(new Week(9, 9, 4, 20).since(low)).isEqualTo(Week.Trend.UNKNOWN);
    }

    @EveryStore
    void whoChecksInOftenWeighsNoMoreThanAnother(Database database, MemberSeal seal) {
        checkIns(database, seal, HARBOUR, DAY.minusDays(8), Mood.OKAY, 5);
        checkIns(database, seal, HARBOUR, DAY.minusDays(1), Mood.OKAY, 5);
        for (int time = 0; time < 9; time++) {
            checkIns(database, seal, HARBOUR, DAY.minusDays(2), Mood.LOW, 1);
        }
        WeekRepository weeks = new WeekRepository(database);

        assertThat(weeks.before(HARBOUR, DAY).since(weeks.before(HARBOUR, DAY.minusWeeks(1))))
                .isEqualTo(Week.Trend.ALIKE);
    }

    @EveryStore
    void onlyWhoNamedAMoodCountsForTheTrend(Database database, MemberSeal seal) {
        checkIns(database, seal, HARBOUR, DAY.minusDays(1), null, 9);
        checkIns(database, seal, HARBOUR, DAY.minusDays(2), Mood.LOW, 4);
        checkIns(database, seal, HARBOUR, DAY.minusDays(3), Mood.LOW, 4);

        assertThat(new WeekRepository(database).before(HARBOUR, DAY)).isEqualTo(new Week(17, 9, 4, 8));
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database) {
        WeekRepository weeks = new WeekRepository(database);

        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            weeks.before(HARBOUR, DAY);
            weeks.told(HARBOUR);
            weeks.setTold(HARBOUR, DAY);
        });
    }
}
