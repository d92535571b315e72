package dev.hearth.engine.ops.telemetry;

import dev.hearth.control.engine.TellUsage;
import dev.hearth.control.engine.UsageView;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Job;
import dev.hearth.engine.ops.telemetry.Usage.Count;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The room of figures: it keeps what was counted for a year and a bit, and tells the console.
public final class TelemetryFeature {
    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);
    private static final int KEPT_DAYS = 400;

    private final Usage usage;
    private final UsageRepository repository;
    private final InstantSource clock;

    private TelemetryFeature(Usage usage, UsageRepository repository, InstantSource clock) {
        this.usage = usage;
        this.repository = repository;
        this.clock = clock;
    }

    /// Declares the room.
    ///
    /// @param usage counts
    public static Feature of(Usage usage, Database database, InstantSource clock) {
        TelemetryFeature room = new TelemetryFeature(usage, new UsageRepository(database), clock);
        return Feature.named("telemetry")
                .watches(usage)
                .requests(List.of(Handler.of(TellUsage.class, order -> room.since(order.days()))))
                .job(new Job("keep-usage", BETWEEN_WRITES, room::keep, true))
                .build();
    }

    /// Writes what was counted since the last time, if anything was.
    private synchronized void keep() {
        Map<Count, Long> taken = usage.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            repository.add(taken, today().minusDays(KEPT_DAYS));
        } catch (RuntimeException e) {
            usage.putBack(taken);
            throw e;
        }
    }

    private UsageView since(int days) {
        keep();
        return new UsageView(
                repository.since(today().minusDays(Math.clamp(days, 1, KEPT_DAYS) - 1L)).entrySet().stream()
                        .map(entry -> count(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(UsageView.Count::day)
                                .thenComparing(count -> count.guild().orElse(""))
                                .thenComparing(UsageView.Count::what))
                        .toList());
    }

    private static UsageView.Count count(Count count, long times) {
        Optional<String> guild =
                count.guild() == Usage.EVERYWHERE ? Optional.empty() : Optional.of(Long.toString(count.guild()));
        return new UsageView.Count(count.day().toString(), guild, count.what(), times);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
