package dev.hearth.engine.ops.health;

import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.Metrics;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.feature.HealthCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks every room's checks and knows the figures.
public final class HealthService {
    private final Gateway gateway;
    private final Supplier<List<HealthCheck>> checks;
    private final Tally tally;
    private final InstantSource clock;
    private final Instant started;

    /// @param checks of all rooms, known once the rooms are
    public HealthService(Gateway gateway, Supplier<List<HealthCheck>> checks, Tally tally, InstantSource clock) {
        this.gateway = gateway;
        this.checks = checks;
        this.tally = tally;
        this.clock = clock;
        this.started = clock.instant();
    }

    /// Asks every check anew; may take seconds.
    public List<Check> ask() {
        return checks.get().stream().map(HealthCheck::ask).toList();
    }

    /// Asks whether the connection to Discord is well, without waiting.
    public Check askDiscord() {
        return checks.get().stream()
                .filter(check -> check.name().equals(EngineChecks.DISCORD))
                .findFirst()
                .orElseThrow()
                .ask();
    }

    /// The figures of this moment.
    public Metrics metrics() {
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

    Status status(Instant now) {
        List<Status.Line> lines = checks.get().stream()
                .filter(check -> check.words().isPresent())
                .map(check -> new Status.Line(check, check.ask().level() == Check.Level.OK))
                .toList();
        return new Status(lines, Duration.between(started, now), gateway.guilds(), tally.answered(), tally.failed());
    }
}
