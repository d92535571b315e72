package dev.hearth.engine.guild.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.guild.moderation.ModCase.Draft;
import dev.hearth.engine.guild.moderation.ModCase.Seen;
import dev.hearth.engine.guild.moderation.ModCase.State;
import dev.hearth.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import org.jspecify.annotations.Nullable;

class ModerationRepositoryTest {
    private static final GuildId HARBOUR = new GuildId(1);
    private static final GuildId ISLAND = new GuildId(2);
    private static final UserId MIRA = new UserId(11);
    private static final UserId JONAS = new UserId(12);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final EntryIds ids = new EntryIds(new HandClock(NOON), new Random(1));

    @EveryStore
    void casesAreNumberedInEachGuildAndComeBackAsTheyWere(Database database) {
        ModerationRepository repository = new ModerationRepository(database);
        Draft timeout = draft(HARBOUR, Act.TIMEOUT, MIRA, NOON.plus(Duration.ofMinutes(5)), "please rest");
        Seen seen = new Seen(new ChannelId(5), 77, EnumSet.allOf(Sign.class));
        Draft noticed = new Draft(HARBOUR, NOON, null, Act.NOTE, MIRA, null, null, null, seen);
        Draft role = new Draft(ISLAND, NOON, JONAS, Act.GIVE_ROLE, MIRA, new RoleId(4), null, null, null);

        ModCase first = repository.add(ids.next(), timeout, State.OPEN);
        ModCase second = repository.add(ids.next(), noticed, State.DONE);
        ModCase elsewhere = repository.add(ids.next(), role, State.DONE);

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(elsewhere.number()).isEqualTo(1);
        assertThat(repository.find(HARBOUR, 1)).contains(first);
        assertThat(repository.find(HARBOUR, 2)).contains(second);
        assertThat(repository.find(ISLAND, 1)).contains(elsewhere);
        assertThat(repository.find(ISLAND, 2)).isEmpty();
    }

    @EveryStore
    void aCaseIsSettledAndTakenBackOnce(Database database) {
        ModerationRepository repository = new ModerationRepository(database);
        ModCase made = repository.add(ids.next(), draft(HARBOUR, Act.BAN, MIRA, null, null), State.OPEN);

        repository.settle(made.id(), State.DONE);
        assertThat(repository.find(HARBOUR, 1)).contains(made.in(State.DONE));
        assertThat(repository.undo(made.id(), JONAS, NOON.plusSeconds(9))).isTrue();
        assertThat(repository.undo(made.id(), MIRA, NOON.plusSeconds(10))).isFalse();

        assertThat(repository.find(HARBOUR, 1)).contains(made.in(State.DONE).undone(JONAS, NOON.plusSeconds(9)));
        assertThat(repository.find(HARBOUR, 1).orElseThrow().isUndoable()).isFalse();
    }

    @EveryStore
    void theLogIsReadFromTheNewestOnwardAndOfOnePerson(Database database) {
        ModerationRepository repository = new ModerationRepository(database);
        for (int i = 0; i < 4; i++) {
            repository.add(ids.next(), draft(HARBOUR, Act.WARN, i % 2 == 0 ? MIRA : JONAS, null, null), State.DONE);
        }
        repository.add(ids.next(), draft(ISLAND, Act.WARN, MIRA, null, null), State.DONE);

        assertThat(repository.latest(HARBOUR, null, Integer.MAX_VALUE, 3))
                .extracting(ModCase::number)
                .containsExactly(4, 3, 2);
        assertThat(repository.latest(HARBOUR, null, 2, 3))
                .extracting(ModCase::number)
                .containsExactly(1);
        assertThat(repository.latest(HARBOUR, MIRA, Integer.MAX_VALUE, 3))
                .extracting(ModCase::number)
                .containsExactly(3, 1);
    }

    /// As long as a reason may be, in the characters that take most room.
    @EveryStore
    void theLongestReasonFitsAndNoneIsToldByAnException(Database database) {
        ModerationRepository repository = new ModerationRepository(database);
        Draft long512 = draft(HARBOUR, Act.WARN, MIRA, null, "🌱".repeat(ModCase.LONGEST_REASON));

        repository.add(ids.next(), long512, State.DONE);

        assertThat(repository.find(HARBOUR, 1).orElseThrow().draft()).isEqualTo(long512);
        assertThat(long512.toString()).doesNotContain("🌱");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> draft(HARBOUR, Act.WARN, MIRA, null, "x".repeat(513)))
                .withMessageNotContaining("xx");
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database) {
        ModerationRepository repository = new ModerationRepository(database);
        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            ModCase made = repository.add(ids.next(), draft(HARBOUR, Act.WARN, MIRA, null, null), State.OPEN);
            repository.settle(made.id(), State.DONE);
            repository.undo(made.id(), JONAS, NOON);
            repository.find(HARBOUR, 1);
            repository.latest(HARBOUR, null, 5, 5);
            repository.latest(HARBOUR, MIRA, 5, 5);
        });
    }

    private static Draft draft(
            GuildId guild, Act act, UserId target, @Nullable Instant until, @Nullable String reason) {
        return new Draft(guild, NOON, JONAS, act, target, null, until, reason, null);
    }
}
