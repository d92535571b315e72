package dev.hearth.practice.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How many frames a client may send: 120 a minute, as at Discord. Only ever asked by one thread at a time.
final class SendRate {
    static final int MOST = 120;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final InstantSource clock;
    private Instant ends = Instant.MIN;
    private int sent;

    SendRate(InstantSource clock) {
        this.clock = clock;
    }

    boolean allows() {
        var now = clock.instant();
        if (!now.isBefore(ends)) {
            ends = now.plus(WINDOW);
            sent = 0;
        }
        sent++;
        return sent <= MOST;
    }
}
