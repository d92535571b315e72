package dev.hearth.engine.ops.health;

import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.feature.HealthCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Asks every check and adds the figures.
final class HealthService {
    private final Gateway gateway;
    private final List<HealthCheck> checks;
    private final Tally tally;
    private final Instant started;

    HealthService(Gateway gateway, List<HealthCheck> checks, Tally tally, Instant started) {
        this.gateway = gateway;
        this.checks = List.copyOf(checks);
        this.tally = tally;
        this.started = started;
    }

    Status status(Instant now) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        answers.put("discord", gateway.isConnected());
        checks.forEach(check -> answers.put(check.name(), check.isWell()));
        return new Status(answers, Duration.between(started, now), gateway.guilds(), tally.answered(), tally.failed());
    }
}
