package dev.hearth.practice.play;

import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.Snowflakes;
import dev.hearth.practice.world.User;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// The interactions whose token may still be used; the oldest are forgotten first.
public final class Interactions {
    private static final int KEPT = 20_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Interaction> byToken = new ConcurrentHashMap<>();
    private final Queue<Interaction> oldest = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final Snowflakes ids;
    private final Duration tokenLife;

    public Interactions(Snowflakes ids, Duration tokenLife) {
        this.ids = ids;
        this.tokenLife = tokenLife;
    }

    Interaction open(Kind kind, User person, Channel channel, long source) {
        var interaction = new Interaction(ids.next(), token(), kind, person, channel, source);
        byToken.put(interaction.token(), interaction);
        oldest.add(interaction);
        if (size.incrementAndGet() > KEPT) {
            var gone = oldest.poll();
            if (gone != null) {
                size.decrementAndGet();
                byToken.remove(gone.token());
            }
        }
        return interaction;
    }

    /// The interaction of a token.
    ///
    /// @throws Refusal 10062 if there never was one or its time is over
    public Interaction find(String token) {
        var interaction = byToken.get(token);
        if (interaction == null || interaction.age().compareTo(tokenLife) > 0) {
            throw Refusal.unknownInteraction();
        }
        return interaction;
    }

    private static String token() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
