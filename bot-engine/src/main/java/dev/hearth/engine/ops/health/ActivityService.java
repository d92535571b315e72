package dev.hearth.engine.ops.health;

import dev.hearth.control.engine.Activity;
import dev.hearth.engine.ops.health.HourlyCounts.Count;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// How busy the bot was in the last day, across restarts. What was counted is written now and then, so that a request
/// costs no write; a crash loses the counts of a minute.
final class ActivityService {
    private static final int HOURS = 24;

    private final HourlyCounts counted;
    private final ActivityRepository repository;
    private final InstantSource clock;

    ActivityService(HourlyCounts counted, ActivityRepository repository, InstantSource clock) {
        this.counted = counted;
        this.repository = repository;
        this.clock = clock;
    }

    /// Writes what was counted since the last time, if anything was.
    synchronized void keep() {
        Map<Instant, Count> taken = counted.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            repository.add(taken, firstHour());
        } catch (RuntimeException e) {
            counted.putBack(taken);
            throw e;
        }
    }

    /// The last 24 hours, the current one last.
    synchronized Activity lastDay() {
        Instant first = firstHour();
        Map<Instant, Count> hours = new HashMap<>(repository.since(first));
        counted.peek().forEach((hour, count) -> hours.merge(hour, count, Count::plus));
        return new Activity(IntStream.range(0, HOURS)
                .mapToObj(number -> first.plus(Duration.ofHours(number)))
                .map(from -> hour(from, hours.getOrDefault(from, Count.NONE)))
                .toList());
    }

    private Instant firstHour() {
        return HourlyCounts.hourOf(clock.instant()).minus(Duration.ofHours(HOURS - 1L));
    }

    private static Activity.Hour hour(Instant from, Count count) {
        return new Activity.Hour(from, count.answered(), count.failed());
    }
}
