package dev.hearth.engine;

import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.Check.Level;
import dev.hearth.engine.feature.Job;
import dev.hearth.engine.ops.health.HealthService;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Asks the checks while the bot is online, so that the engine's state tells of what goes badly: all of them when the
/// bot arrives and each half minute, that of the connection whenever it may have changed.
final class Rounds {
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final Lifecycle life;
    private final HealthService health;
    private final Map<String, Level> found = new LinkedHashMap<>();

    Rounds(Lifecycle life, HealthService health) {
        this.life = life;
        this.health = health;
    }

    Job job() {
        return new Job("health-rounds", EVERY, this::all, false);
    }

    /// Asks all. Nothing is asked while the bot is offline.
    synchronized void all() {
        if (life.isOnline()) {
            found.clear();
            health.ask().forEach(this::note);
            tell();
        }
    }

    /// Asks for the connection alone.
    synchronized void connection() {
        if (life.isOnline()) {
            note(health.askDiscord());
            tell();
        }
    }

    /// Waits for a round under way, which reads the database. Once the end of life has begun there is no other.
    synchronized void finish() {
        found.clear();
    }

    private void note(Check check) {
        found.put(check.name(), check.level());
    }

    private void tell() {
        life.checked(found.entrySet().stream()
                .filter(entry -> entry.getValue() == Level.BAD)
                .map(Map.Entry::getKey)
                .toList());
    }
}
