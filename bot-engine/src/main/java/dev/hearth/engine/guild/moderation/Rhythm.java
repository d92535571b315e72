package dev.hearth.engine.guild.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.talk.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// How people have written lately: how often, and how much of it was the same. In memory alone, bounded, and as
/// numbers: of a message only a hash is kept, for ten minutes.
final class Rhythm {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration MEMORY = Duration.ofMinutes(10);
    private static final int PEOPLE = 50_000;
    private static final int LOOKED_AT = 10;
    private static final double UNIQUE = 0.3;

    private final Cache<Author, Recent> recent = Caffeine.newBuilder()
            .maximumSize(PEOPLE)
            .expireAfterAccess(MEMORY.toMillis(), TimeUnit.MILLISECONDS)
            .build();

    private record Author(GuildId guild, UserId user) {}

    private record Said(Instant at, int hash) {}

    private static final class Recent {
        private final Deque<Said> said = new ArrayDeque<>();
        private @Nullable Instant noticed;
    }

    /// Notes a message.
    ///
    /// @return what is too much now
    Set<Sign> note(Heard message, int perMinute) {
        Recent here = of(message);
        synchronized (here) {
            here.said.removeIf(one -> one.at().isBefore(message.at().minus(MEMORY)));
            here.said.addLast(new Said(
                    message.at(),
                    message.text().strip().toLowerCase(Locale.ROOT).hashCode()));
            while (here.said.size() > Math.max(LOOKED_AT, perMinute + 1)) {
                here.said.removeFirst();
            }
            return signs(here.said, message.at(), perMinute);
        }
    }

    private static Set<Sign> signs(Deque<Said> said, Instant now, int perMinute) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Instant since = now.minus(MINUTE);
        if (said.stream().filter(one -> one.at().isAfter(since)).count() > perMinute) {
            signs.add(Sign.RATE);
        }
        long unique = said.stream()
                .skip(Math.max(0, said.size() - LOOKED_AT))
                .map(Said::hash)
                .distinct()
                .count();
        if (said.size() >= LOOKED_AT && unique < UNIQUE * LOOKED_AT) {
            signs.add(Sign.REPETITION);
        }
        return signs;
    }

    /// Whether something of this person may be noticed now: once in a minute, so that a flood of messages is no flood
    /// of cases.
    boolean mayNotice(Heard message) {
        Recent here = of(message);
        synchronized (here) {
            if (here.noticed != null && message.at().isBefore(here.noticed.plus(MINUTE))) {
                return false;
            }
            here.noticed = message.at();
            return true;
        }
    }

    private Recent of(Heard message) {
        return recent.get(new Author(message.guild(), message.author()), _ -> new Recent());
    }
}
