package dev.hearth.engine.ops.health;

import dev.hearth.control.engine.Metrics;
import dev.hearth.engine.feature.Gateway;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// The engine's figures at this moment, for who watches them move.
public final class Figures implements Supplier<Metrics> {
    private final Gateway gateway;
    private final Tally tally;
    private final InstantSource clock;

    public Figures(Gateway gateway, Tally tally, InstantSource clock) {
        this.gateway = gateway;
        this.tally = tally;
        this.clock = clock;
    }

    @Override
    public Metrics get() {
        Instant now = clock.instant();
        return new Metrics(
                now,
                Optional.of(gateway.ping().toMillis()).filter(ping -> ping > 0),
                tally.lastMinute().count(now),
                tally.lastMinute().median(now),
                Memory.bytes(),
                tally.answered(),
                tally.failed());
    }
}
