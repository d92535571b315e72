package dev.hearth.engine.ops.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.control.engine.Activity.Hour;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.base.store.TestStores;
import dev.hearth.engine.ops.health.HourlyCounts.Count;
import dev.hearth.testkit.HandClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityServiceTest {
    /// In the night in which clocks go back, where local hours come twice.
    private static final Instant NOW = Instant.parse("2026-10-25T01:20:00Z");

    private static final Instant HOUR = Instant.parse("2026-10-25T01:00:00Z");

    private final HandClock clock = new HandClock(NOW);

    @EveryStore
    void theLastDayHas24HoursTheCurrentOneLast(Database database) {
        HourlyCounts counts = new HourlyCounts();
        counts.answered(NOW);

        var hours = service(database, counts).lastDay().hours();

        assertThat(hours).hasSize(24);
        assertThat(hours.getFirst()).isEqualTo(new Hour(HOUR.minus(Duration.ofHours(23)), 0, 0));
        assertThat(hours.getLast()).isEqualTo(new Hour(HOUR, 1, 0));
    }

    @EveryStore
    void whatIsKeptIsThereForTheNextEngineAndCountedOnce(Database database) {
        HourlyCounts counts = new HourlyCounts();
        ActivityService before = service(database, counts);
        counts.answered(NOW);
        counts.failed(NOW);
        before.keep();
        counts.answered(NOW);
        before.keep();
        before.keep();
        counts.answered(NOW);

        assertThat(before.lastDay().hours().getLast()).isEqualTo(new Hour(HOUR, 3, 1));
        assertThat(service(database, new HourlyCounts()).lastDay().hours().getLast())
                .isEqualTo(new Hour(HOUR, 2, 1));
    }

    @EveryStore
    void anHourOfTheDayBeforeIsForgotten(Database database) {
        HourlyCounts counts = new HourlyCounts();
        ActivityService service = service(database, counts);
        counts.answered(NOW);
        service.keep();

        clock.advance(Duration.ofHours(23));
        assertThat(service.lastDay().hours().getFirst()).isEqualTo(new Hour(HOUR, 1, 0));
        clock.advance(Duration.ofHours(1));
        counts.answered(clock.instant());
        service.keep();

        assertThat(service.lastDay().hours()).extracting(Hour::from).doesNotContain(HOUR);
        assertThat(new ActivityRepository(database).since(Instant.EPOCH))
                .containsOnlyKeys(HOUR.plus(Duration.ofHours(24)));
    }

    @Test
    void whatCannotBeWrittenIsKeptForTheNextTime(@TempDir Path data) {
        HourlyCounts counts = new HourlyCounts();
        counts.answered(NOW);
        Database closed = TestStores.open(TestStores.derby(data));
        closed.close();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> service(closed, counts).keep());

        assertThat(counts.peek()).containsExactly(Map.entry(HOUR, new Count(1, 0)));
    }

    @EveryStore
    void everyStatementUsesAnIndex(Database database) {
        ActivityRepository repository = new ActivityRepository(database);

        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            repository.add(Map.of(HOUR, new Count(1, 1)), HOUR);
            repository.add(Map.of(HOUR, new Count(1, 1)), HOUR);
            repository.since(HOUR);
        });
    }

    private ActivityService service(Database database, HourlyCounts counts) {
        return new ActivityService(counts, new ActivityRepository(database), clock);
    }
}
