package dev.hearth.engine.guild.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.guild.settings.Change.Way;
import dev.hearth.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

class SettingsServiceTest {
    private static final GuildId HARBOUR = new GuildId(77);
    private static final GuildId MEADOW = new GuildId(78);
    private static final Change.Author MIRA = new Change.Author(new UserId(11));
    private static final ZoneId HOUSE_ZONE = ZoneId.of("Europe/Madrid");

    private final HandClock clock = new HandClock(Instant.parse("2026-11-25T12:00:00Z"));

    @EveryStore
    void whereNothingIsChosenTheStandardHolds(Database database) {
        GuildSettings settings = service(database).of(HARBOUR);

        assertThat(settings.get(Settings.ENABLE_CHECK_INS)).isTrue();
        assertThat(settings.find(Settings.MOD_ALERT_CHANNEL)).isEmpty();
        assertThat(settings.get(Settings.TIME_ZONE)).isEqualTo(HOUSE_ZONE);
        assertThat(settings.get(Settings.COOLDOWN)).isEqualTo(7);
        assertThat(settings.written()).isEmpty();
    }

    @EveryStore
    void aChangeHoldsForItsGuildFromTheNextReadingOn(Database database) {
        SettingsService service = service(database);
        assertThat(service.of(HARBOUR).get(Settings.AUTO_MOD_LEVEL)).isEqualTo(3);
        service.of(MEADOW);

        save(service, HARBOUR, Settings.AUTO_MOD_LEVEL, "5");

        assertThat(service.of(HARBOUR).get(Settings.AUTO_MOD_LEVEL)).isEqualTo(5);
        assertThat(service.of(MEADOW).get(Settings.AUTO_MOD_LEVEL)).isEqualTo(3);
        assertThat(service(database).of(HARBOUR).get(Settings.AUTO_MOD_LEVEL)).isEqualTo(5);
    }

    @EveryStore
    void readingAgainAsksTheDatabaseNothing(Database database) {
        SettingsService service = service(database);
        service.of(HARBOUR);
        long asked = service.reads().loadCount();

        for (int i = 0; i < 99; i++) {
            service.of(HARBOUR);
        }

        assertThat(service.reads().loadCount()).isEqualTo(asked);
        assertThat(service.reads().hitRate()).isEqualTo(0.99);
    }

    @EveryStore
    void clearingLeavesNoRow(Database database) {
        SettingsService service = service(database);
        save(service, HARBOUR, Settings.QUIET_FROM, "21:00");

        save(service, HARBOUR, Settings.QUIET_FROM, null);

        assertThat(service.of(HARBOUR).written()).isEmpty();
        assertThat(service.of(HARBOUR).get(Settings.QUIET_FROM)).isEqualTo(Settings.QUIET_FROM.standard());
    }

    @EveryStore
    void whatIsSoAlreadyIsNoChange(Database database) {
        SettingsService service = service(database);
        save(service, HARBOUR, Settings.QUIET_FROM, "21:00");

        assertThat(save(service, HARBOUR, Settings.QUIET_FROM, "21:00")).isEmpty();
        assertThat(save(service, HARBOUR, Settings.QUIET_TO, null)).isEmpty();
        assertThat(service.history(HARBOUR, null, 10)).hasSize(1);
    }

    @EveryStore
    void theHistoryTellsWhoAndWhenAndFromWhatToWhat(Database database) {
        SettingsService service = service(database);
        save(service, HARBOUR, Settings.QUIET_FROM, "21:00");
        clock.advance(Duration.ofMinutes(1));
        service.change(
                HARBOUR,
                Change.Author.CONSOLE,
                Way.IMPORT,
                List.of(new Change.Wish(Settings.QUIET_FROM, "20:00"), new Change.Wish(Settings.QUIET_TO, "06:00")));

        List<Change> history = service.history(HARBOUR, null, 10);

        assertThat(history)
                .extracting(Change::key, Change::before, Change::after, Change::author, Change::way)
                .containsExactly(
                        tuple("quietTo", null, "06:00", Change.Author.CONSOLE, Way.IMPORT),
                        tuple("quietFrom", "21:00", "20:00", Change.Author.CONSOLE, Way.IMPORT),
                        tuple("quietFrom", null, "21:00", MIRA, Way.SAVE));
        assertThat(history.getFirst().at()).isEqualTo(clock.instant());
        assertThat(history.get(0).batch()).isEqualTo(history.get(1).batch());
        assertThat(service.history(HARBOUR, history.get(1).id(), 10)).containsExactly(history.get(2));
        assertThat(service.history(MEADOW, null, 10)).isEmpty();
    }

    @EveryStore
    void undoTakesBackBatchAfterBatch(Database database) {
        SettingsService service = service(database);
        save(service, HARBOUR, Settings.QUIET_FROM, "21:00");
        service.change(
                HARBOUR,
                MIRA,
                Way.SAVE,
                List.of(new Change.Wish(Settings.QUIET_FROM, "20:00"), new Change.Wish(Settings.QUIET_TO, "06:00")));

        assertThat(service.undo(HARBOUR, MIRA)).hasSize(2);
        assertThat(service.of(HARBOUR).written()).containsOnly(java.util.Map.entry("quietFrom", "21:00"));
        assertThat(service.undo(HARBOUR, MIRA)).hasSize(1);
        assertThat(service.of(HARBOUR).written()).isEmpty();
        assertThat(service.undo(HARBOUR, MIRA)).isEmpty();
        assertThat(service.history(HARBOUR, null, 10)).extracting(Change::way).contains(Way.UNDO);
    }

    /// Whatever was changed and undone in whatever order, undoing to the end leaves nothing.
    @EveryStore
    void undoingToTheEndLeavesNothing(Database database) {
        Random random = new Random(7);
        SettingsService service = service(database);
        List<Setting<?>> some = List.of(Settings.QUIET_FROM, Settings.QUIET_TO, Settings.DIGEST_TIME);
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(4) == 0) {
                service.undo(HARBOUR, MIRA);
            } else {
                String value = random.nextInt(5) == 0 ? null : "0" + random.nextInt(10) + ":00";
                save(service, HARBOUR, some.get(random.nextInt(some.size())), value);
            }
        }

        while (!service.undo(HARBOUR, MIRA).isEmpty()) {
            assertThat(service(database).of(HARBOUR).written())
                    .isEqualTo(service.of(HARBOUR).written());
        }

        assertThat(service.of(HARBOUR).written()).isEmpty();
    }

    @EveryStore
    void aBatchOfWhichOnePartFailsChangesNothing(Database database) {
        SettingsService service = service(database);
        List<Change.Wish> oneTooLong = List.of(
                new Change.Wish(Settings.QUIET_FROM, "21:00"),
                new Change.Wish(Settings.CRISIS_TEXT, "x".repeat(10_001)));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> service.change(HARBOUR, MIRA, Way.SAVE, oneTooLong));

        assertThat(service.of(HARBOUR).written()).isEmpty();
        assertThat(service.history(HARBOUR, null, 10)).isEmpty();
    }

    /// A newer version's value is left alone and does not end the reading of the others.
    @EveryStore
    void aValueThatThisVersionCannotReadCountsAsNotSet(Database database) {
        new SettingsRepository(database)
                .apply(HARBOUR, List.of(change("quietFrom", "half past nine"), change("quietTo", "06:00")), null);

        GuildSettings settings = service(database).of(HARBOUR);

        assertThat(settings.get(Settings.QUIET_FROM)).isEqualTo(Settings.QUIET_FROM.standard());
        assertThat(settings.written()).containsOnlyKeys("quietTo");
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database) {
        SettingsService service = service(database);
        save(service, HARBOUR, Settings.QUIET_FROM, "21:00");

        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            save(service, HARBOUR, Settings.QUIET_FROM, "20:00");
            save(service, HARBOUR, Settings.QUIET_FROM, null);
            service.history(HARBOUR, null, 10);
            service.undo(HARBOUR, MIRA);
        });
    }

    private static Change change(String key, String after) {
        var id = new dev.hearth.engine.base.id.EntryId(key.length());
        return new Change(id, id, Instant.EPOCH, MIRA, Way.SAVE, key, null, after);
    }

    private static org.assertj.core.groups.Tuple tuple(@Nullable Object... values) {
        return new org.assertj.core.groups.Tuple(values);
    }

    private static List<Change> save(SettingsService service, GuildId guild, Setting<?> setting, @Nullable String to) {
        return service.change(guild, MIRA, Way.SAVE, List.of(new Change.Wish(setting, to)));
    }

    private SettingsService service(Database database) {
        return SettingsFeature.service(
                database, new HouseRules(HOUSE_ZONE, 7), new NoGuilds(), new EntryIds(clock, new Random(1)), clock);
    }
}
