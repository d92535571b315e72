package dev.hearth.engine.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hearth.engine.base.id.UserId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Stops one person from crowding out the others: so many requests in ten seconds, counted from their first.
final class RateLimit implements Admission {
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int PEOPLE = 10_000;

    private final int most;
    private final Notices notices;
    private final Cache<UserId, AtomicInteger> counts;

    RateLimit(int most, Notices notices, InstantSource clock) {
        this.most = most;
        this.notices = notices;
        this.counts = Caffeine.newBuilder()
                .maximumSize(PEOPLE)
                .expireAfterWrite(WINDOW)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    @Override
    public Verdict admit(Request request) {
        int count = counts.get(request.in().user(), _ -> new AtomicInteger()).incrementAndGet();
        return count <= most
                ? ADMITTED
                : new Verdict.Refused(notices.tooQuick(request.in().language(), WINDOW.toSeconds()));
    }
}
