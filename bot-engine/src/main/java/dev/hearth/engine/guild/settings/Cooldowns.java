package dev.hearth.engine.guild.settings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;

/// When each person may use each command again. A refused use does not lengthen the wait.
final class Cooldowns {
    /// The bound of [Settings#COOLDOWN].
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int REMEMBERED = 100_000;

    private final Cache<Use, Instant> lastUses = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LONGEST)
            .build();

    private record Use(GuildId guild, UserId user, String command) {}

    /// How long a use has to wait; empty if it may be now, and then the next one waits.
    Optional<Duration> left(GuildId guild, Request request, Duration pause) {
        if (pause.isZero()) {
            return Optional.empty();
        }
        Use use = new Use(guild, request.in().user(), request.what());
        Instant now = request.in().at();
        ConcurrentMap<Use, Instant> all = lastUses.asMap();
        Instant last = all.putIfAbsent(use, now);
        if (last == null) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, last.plus(pause));
        if (left.isPositive()) {
            return Optional.of(left);
        }
        return all.replace(use, last, now) ? Optional.empty() : Optional.of(pause);
    }
}
