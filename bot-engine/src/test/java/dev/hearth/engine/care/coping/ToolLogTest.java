package dev.hearth.engine.care.coping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.guild.settings.GuildChoices;
import dev.hearth.engine.talk.Addressed;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Courier;
import dev.hearth.engine.talk.Screen;
import dev.hearth.testkit.HandClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ToolLogTest {
    private static final GuildId HARBOUR = new GuildId(77);
    private static final GuildId MEADOW = new GuildId(78);
    private static final ChannelId LOG = new ChannelId(100_000_000_000_000_900L);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant MORNING = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant AFTERNOON = Instant.parse("2026-11-26T13:00:00Z");
    private static final Words WORDS = Words.beside(CopingFeature.class, PlanReplies.ROOM);

    /// What came into channels; nothing while they cannot be reached.
    private static final class Channels implements Courier {
        private final List<Card> posted = new ArrayList<>();
        private boolean reachable = true;

        @Override
        public Ending post(ChannelId channel, Screen screen) {
            assertThat(channel).isEqualTo(LOG);
            if (reachable) {
                posted.addAll(screen.cards());
            }
            return reachable ? Ending.TAKEN : Ending.REFUSED;
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

    private final HandClock clock = new HandClock(MORNING);
    private final EntryIds ids = new EntryIds(clock, new Random(1));
    private final Channels channels = new Channels();

    private ToolLog log(Database database) {
        GuildChoices choices = new GuildChoices(database, ids, clock);
        choices.choose(HARBOUR, "copingToolLogId", Long.toString(LOG.value()));
        return new ToolLog(WORDS, new ToolLogRepository(database), choices.service(), channels);
    }

    private void used(Database database, MemberSeal seal, GuildId guild, int people) {
        ToolRepository tools = new ToolRepository(database, seal);
        for (int person = 1; person <= people; person++) {
            tools.use(new UserId(person), ids.next(), new EntryId(1), guild, MORNING, DAY);
        }
        tools.use(new UserId(1), ids.next(), new EntryId(1), guild, MORNING, DAY);
    }

    @EveryStore
    void aGuildIsToldOnceADayHowOftenToolsWereUsedAndNotByWhom(Database database, MemberSeal seal) {
        used(database, seal, HARBOUR, 5);
        used(database, seal, MEADOW, 9);
        ToolLog log = log(database);

        log.tell(MORNING);
        assertThat(channels.posted).isEmpty();
        log.tell(AFTERNOON);
        log.tell(AFTERNOON.plusSeconds(3_600));

        assertThat(channels.posted)
                .singleElement()
                .satisfies(card -> assertThat(card.body()).contains("6 times").doesNotContain("<@"));
    }

    @EveryStore
    void fewerThanFivePeopleAreNotToldOf(Database database, MemberSeal seal) {
        used(database, seal, HARBOUR, 4);

        log(database).tell(AFTERNOON);

        assertThat(channels.posted).isEmpty();
    }

    @EveryStore
    void whatDiscordDidNotTakeIsToldLater(Database database, MemberSeal seal) {
        used(database, seal, HARBOUR, 5);
        ToolLog log = log(database);
        channels.reachable = false;
        log.tell(AFTERNOON);
        channels.reachable = true;

        log.tell(AFTERNOON.plusSeconds(3_600));

        assertThat(channels.posted).hasSize(1);
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database) {
        ToolLogRepository repository = new ToolLogRepository(database);

        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            repository.on(DAY);
            repository.told(HARBOUR);
            repository.setTold(HARBOUR, DAY);
        });
    }
}
