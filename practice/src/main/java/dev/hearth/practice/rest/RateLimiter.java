package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Counts requests by route, and all together, and tells clients with Discord's headers how many are left.
public final class RateLimiter {
    private static final Duration SECOND = Duration.ofSeconds(1);
    /// Buckets that are looked through for such as nobody uses any more, when there are more than these.
    private static final int MANY = 1_000;

    private final RateRules rules;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Bucket> buckets = new HashMap<>();
    private Instant secondEnds = Instant.MIN;
    private int thisSecond;
    private long refused;

    /// A limiter that has seen nobody yet.
    public RateLimiter(RateRules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /// Lets the request through, or tells it to wait. Acknowledgements of interactions are never counted.
    Reply through(Call call, Supplier<Reply> answer) {
        if (call.endpoint().template().startsWith("interactions/")) {
            return answer.get();
        }
        var state = take(call);
        return state.refusal().orElseGet(answer).with(state.headers());
    }

    /// Requests that were told to wait.
    public long refused() {
        lock.lock();
        try {
            return refused;
        } finally {
            lock.unlock();
        }
    }

    /// What the limits say to one request.
    private record State(Optional<Reply> refusal, Map<String, String> headers) {}

    private State take(Call call) {
        var now = clock.instant();
        lock.lock();
        try {
            if (call.endpoint().authority() && !globalTake(now)) {
                refused++;
                return new State(Optional.of(Reply.later(seconds(now, secondEnds), "global")), Map.of());
            }
            var bucket = bucket(call, now);
            boolean free = bucket.take(now);
            refused += free ? 0 : 1;
            return new State(
                    free ? Optional.empty() : Optional.of(Reply.later(seconds(now, bucket.ends), "user")),
                    bucket.headers(now));
        } finally {
            lock.unlock();
        }
    }

    private boolean globalTake(Instant now) {
        if (!now.isBefore(secondEnds)) {
            secondEnds = now.plus(SECOND);
            thisSecond = 0;
        }
        thisSecond++;
        return thisSecond <= rules.perSecond();
    }

    private Bucket bucket(Call call, Instant now) {
        if (buckets.size() > MANY) {
            buckets.values().removeIf(old -> !now.isBefore(old.ends));
        }
        var endpoint = call.endpoint();
        var name = endpoint.method() + " " + endpoint.template();
        return buckets.computeIfAbsent(name + " " + major(call), key -> new Bucket(name, Quota.of(endpoint)));
    }

    /// A bucket is a route's, and within it a channel's, a guild's or a webhook's.
    private static String major(Call call) {
        var template = call.endpoint().template();
        return switch (template.substring(0, Math.max(0, template.indexOf('/')))) {
            case "channels" -> call.part("channel");
            case "guilds" -> call.part("guild");
            case "webhooks" -> call.part("application") + call.part("webhook") + call.part("token");
            default -> "";
        };
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(1, Duration.between(from, to).toMillis()) / 1000.0;
    }

    private final class Bucket {
        private final String id;
        private final Quota quota;
        private Instant ends = Instant.MIN;
        private int used;

        Bucket(String name, Quota quota) {
            this.id = "%08x".formatted(name.hashCode());
            this.quota = quota;
        }

        boolean take(Instant now) {
            if (!now.isBefore(ends)) {
                ends = now.plus(quota.window());
                used = 0;
            }
            if (used >= most()) {
                return false;
            }
            used++;
            return true;
        }

        private int most() {
            return quota.requests() * rules.room();
        }

        Map<String, String> headers(Instant now) {
            return Map.of(
                    "X-RateLimit-Limit", Integer.toString(most()),
                    "X-RateLimit-Remaining", Integer.toString(most() - used),
                    "X-RateLimit-Reset", decimal(ends.toEpochMilli() / 1000.0),
                    "X-RateLimit-Reset-After", decimal(seconds(now, ends)),
                    "X-RateLimit-Bucket", id);
        }
    }

    private static String decimal(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
