package dev.hearth.engine.ops.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.command.CommandObserver.Ending;
import dev.hearth.engine.ops.telemetry.Usage.Count;
import dev.hearth.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsageRepositoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @EveryStore
    void countsAddUpDayByDayAndOldOnesAreForgotten(Database database) {
        UsageRepository repository = new UsageRepository(database);
        Count ping = new Count(TODAY, Usage.EVERYWHERE, "ping");
        Count old = new Count(TODAY.minusDays(3), 7, Usage.JOINED);

        repository.add(Map.of(ping, 2L, old, 1L), TODAY.minusDays(9));
        repository.add(Map.of(ping, 3L), TODAY.minusDays(9));

        assertThat(repository.since(TODAY.minusDays(3))).isEqualTo(Map.of(ping, 5L, old, 1L));
        assertThat(repository.since(TODAY)).isEqualTo(Map.of(ping, 5L));
        repository.add(Map.of(), TODAY);
        assertThat(repository.since(TODAY.minusDays(9))).isEqualTo(Map.of(ping, 5L));
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database) {
        UsageRepository repository = new UsageRepository(database);
        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            repository.add(Map.of(new Count(TODAY, 7, Usage.LEFT), 1L), TODAY);
            repository.since(TODAY);
        });
    }

    @Test
    void whatIsAnsweredAndWhoComesAndGoesIsCountedWithoutWho() {
        Usage usage = new Usage(new HandClock(Instant.parse("2026-11-26T23:59:00Z")));
        usage.ended("ping", Ending.ANSWERED, Duration.ZERO);
        usage.ended("ping", Ending.ANSWERED, Duration.ZERO);
        usage.ended("ping", Ending.REFUSED, Duration.ZERO);
        usage.joined(new GuildId(7), new UserId(1));
        usage.left(new GuildId(7), new UserId(1));

        assertThat(usage.take())
                .isEqualTo(Map.of(
                        new Count(TODAY, Usage.EVERYWHERE, "ping"), 2L,
                        new Count(TODAY, 7, Usage.JOINED), 1L,
                        new Count(TODAY, 7, Usage.LEFT), 1L));
        assertThat(usage.take()).isEmpty();
    }
}
