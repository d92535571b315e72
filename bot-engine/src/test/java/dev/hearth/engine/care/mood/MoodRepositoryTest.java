package dev.hearth.engine.care.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.feature.PersonalData;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

class MoodRepositoryTest {
    private static final UserId MIRA = new UserId(11);
    private static final UserId JONAS = new UserId(22);
    private static final Instant NOON = Instant.parse("2026-10-25T12:00:00.123456Z");

    @EveryStore
    void givesBackWhatItWasGiven(Database database, MemberSeal seal) {
        MoodRepository repository = new MoodRepository(database, seal);
        CheckIn full = new CheckIn(
                new EntryId(1),
                MIRA,
                new GuildId(99),
                NOON,
                LocalDate.of(2026, 10, 25),
                Mood.CALM,
                new Intensity(4),
                Set.of(Activity.MUSIC, Activity.HEALTH),
                "a quiet evening — ça va, schön, ñ, 🌱");

        assertThat(repository.add(full)).containsExactly(full);
        assertThat(repository.newest(MIRA)).containsExactly(full);
        assertThat(repository.find(MIRA, full.id())).contains(full);
    }

    @EveryStore
    void keepsACheckInOfWhichAlmostEverythingIsLeftOut(Database database, MemberSeal seal) {
        MoodRepository repository = new MoodRepository(database, seal);
        CheckIn bare = bare(1, MIRA, NOON, null);

        repository.add(bare);

        assertThat(repository.find(MIRA, bare.id())).contains(bare);
    }

    @EveryStore
    void showsTheNewestFiveOfTheirOwnerOnly(Database database, MemberSeal seal) {
        MoodRepository repository = new MoodRepository(database, seal);
        for (int i = 1; i <= 7; i++) {
            repository.add(bare(i, MIRA, NOON.plus(Duration.ofHours(i)), Mood.OKAY));
        }
        repository.add(bare(100, JONAS, NOON.plus(Duration.ofDays(1)), Mood.SAD));

        assertThat(repository.newest(MIRA))
                .extracting(checkIn -> checkIn.id().value())
                .containsExactly(7L, 6L, 5L, 4L, 3L);
        assertThat(repository.since(MIRA, NOON.plus(Duration.ofHours(6))))
                .extracting(checkIn -> checkIn.id().value())
                .containsExactly(6L, 7L);
    }

    @EveryStore
    void changesOnePartAndLeavesTheOthers(Database database, MemberSeal seal) {
        MoodRepository repository = new MoodRepository(database, seal);
        EntryId id = new EntryId(1);
        repository.add(bare(1, MIRA, NOON, null));

        assertThat(repository.setMood(MIRA, id, Mood.PROUD)).isTrue();
        assertThat(repository.setIntensity(MIRA, id, new Intensity(5))).isTrue();
        assertThat(repository.setActivities(MIRA, id, Set.of(Activity.PETS))).isTrue();
        assertThat(repository.setNote(MIRA, id, Optional.of("the cat came back")))
                .isTrue();

        CheckIn changed = repository.find(MIRA, id).orElseThrow();
        assertThat(changed.mood()).isEqualTo(Mood.PROUD);
        assertThat(changed.intensity()).isEqualTo(new Intensity(5));
        assertThat(changed.activities()).containsExactly(Activity.PETS);
        assertThat(changed.note()).isEqualTo("the cat came back");
        assertThat(repository.setNote(MIRA, id, Optional.empty())).isTrue();
        assertThat(repository.find(MIRA, id).orElseThrow().note()).isNull();
    }

    @EveryStore
    void aButtonPressedTwiceAtOnceMakesOneCheckIn(Database database, MemberSeal seal) throws Exception {
        MoodRepository repository = new MoodRepository(database, seal);
        for (int round = 1; round <= 10; round++) {
            EntryId prepared = new EntryId(round);
            CheckIn pressed = bare(round, MIRA, NOON, Mood.GOOD);
            inParallel(() -> repository.addOrSetMood(pressed));

            assertThat(repository.find(MIRA, prepared)).contains(pressed);
        }
    }

    @EveryStore
    void twoCheckInsOfOneMemberAtOnceAreBothKept(Database database, MemberSeal seal) throws Exception {
        MoodRepository repository = new MoodRepository(database, seal);
        AtomicLong ids = new AtomicLong();
        for (int round = 1; round <= 10; round++) {
            inParallel(() -> {
                CheckIn mine = bare(ids.incrementAndGet(), MIRA, NOON, Mood.OKAY);
                assertThat(repository.add(mine)).contains(mine);
            });

            assertThat(repository.since(MIRA, NOON)).hasSize(2 * round);
        }
    }

    @EveryStore
    void whatIsInTheTableCanBeReadHoweverLong(Database database, MemberSeal seal) {
        MoodRepository repository = new MoodRepository(database, seal);
        repository.add(bare(1, MIRA, NOON, Mood.OKAY));
        String tooLong = "🌱".repeat(1_500);

        repository.setNote(MIRA, new EntryId(1), Optional.of(tooLong));

        assertThat(repository.newest(MIRA).getFirst().note()).isEqualTo(tooLong);
    }

    @EveryStore
    void nobodyReachesAnothersCheckInByItsId(Database database, MemberSeal seal) {
        MoodRepository repository = new MoodRepository(database, seal);
        EntryId id = new EntryId(1);
        CheckIn miras = bare(1, MIRA, NOON, Mood.SAD);
        repository.add(miras);

        assertThat(repository.find(JONAS, id)).isEmpty();
        assertThat(repository.setMood(JONAS, id, Mood.HAPPY)).isFalse();
        assertThat(repository.setIntensity(JONAS, id, new Intensity(1))).isFalse();
        assertThat(repository.setActivities(JONAS, id, Set.of(Activity.WORK))).isFalse();
        assertThat(repository.setNote(JONAS, id, Optional.of("hello"))).isFalse();
        assertThat(repository.remove(JONAS, id)).isFalse();
        assertThat(repository.find(MIRA, id)).contains(miras);
    }

    @EveryStore
    void aRemovedCheckInIsGone(Database database, MemberSeal seal) {
        MoodRepository repository = new MoodRepository(database, seal);
        repository.add(bare(1, MIRA, NOON, Mood.SAD));

        assertThat(repository.remove(MIRA, new EntryId(1))).isTrue();
        assertThat(repository.remove(MIRA, new EntryId(1))).isFalse();
        assertThat(repository.newest(MIRA)).isEmpty();
    }

    @EveryStore
    void aNoteIsSealedInItsColumnAndGoneWithItsKey(Database database, MemberSeal seal, MemberKeys keys) {
        MoodRepository repository = new MoodRepository(database, seal);
        repository.add(bare(1, MIRA, NOON, Mood.SAD));
        repository.setNote(MIRA, new EntryId(1), Optional.of("only for me"));

        byte[] column = database.read(handle -> handle.createQuery("SELECT note FROM check_in")
                .mapTo(byte[].class)
                .one());
        assertThat(new String(column, StandardCharsets.ISO_8859_1)).doesNotContain("only for me");
        keys.destroy(MIRA, Instant.EPOCH);

        CheckIn kept = repository.find(MIRA, new EntryId(1)).orElseThrow();
        assertThat(kept.note()).isNull();
        assertThat(kept.mood()).isEqualTo(Mood.SAD);
    }

    @EveryStore
    void aPersonCanHaveAllOfTheirsAndHaveItDeleted(Database database, MemberSeal seal) {
        MoodRepository repository = new MoodRepository(database, seal);
        repository.add(bare(1, MIRA, NOON, Mood.SAD));
        repository.setNote(MIRA, new EntryId(1), Optional.of("a long night"));
        repository.add(bare(2, JONAS, NOON, Mood.CALM));
        PersonalData data = new MoodData(repository);

        List<PersonalData.Item> items = new ArrayList<>();
        data.export(MIRA, items::add);
        data.delete(MIRA);

        assertThat(items)
                .singleElement()
                .satisfies(item -> assertThat(item.facts())
                        .isEqualTo(Map.of("day", "2026-10-25", "mood", "SAD", "note", "a long night")));
        assertThat(repository.newest(MIRA)).isEmpty();
        assertThat(repository.days(MIRA, LocalDate.EPOCH)).isEmpty();
        assertThat(repository.days(JONAS, LocalDate.EPOCH)).containsExactly(LocalDate.of(2026, 10, 25));
    }

    @EveryStore
    void everyStatementUsesAnIndex(Database database, MemberSeal seal) {
        MoodRepository repository = new MoodRepository(database, seal);
        EntryId id = new EntryId(1);

        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            repository.add(bare(1, MIRA, NOON, Mood.SAD));
            repository.addOrSetMood(bare(1, MIRA, NOON, Mood.CALM));
            repository.find(MIRA, id);
            repository.newest(MIRA);
            repository.since(MIRA, NOON);
            repository.every(MIRA, _ -> {});
            repository.days(MIRA, LocalDate.of(2026, 10, 25));
            repository.setMood(MIRA, id, Mood.CALM);
            repository.setIntensity(MIRA, id, new Intensity(1));
            repository.setActivities(MIRA, id, Set.of());
            repository.setNote(MIRA, id, Optional.empty());
            repository.remove(MIRA, id);
            repository.delete(MIRA);
        });
    }

    private static void inParallel(Runnable action) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> one = () -> {
                together.await();
                action.run();
                return null;
            };
            for (Future<Void> done : two.invokeAll(List.of(one, one))) {
                done.get();
            }
        }
    }

    private static CheckIn bare(long id, UserId owner, Instant at, @Nullable Mood mood) {
        return new CheckIn(new EntryId(id), owner, null, at, LocalDate.of(2026, 10, 25), mood, null, Set.of(), null);
    }
}
