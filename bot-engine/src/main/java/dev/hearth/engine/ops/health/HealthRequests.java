package dev.hearth.engine.ops.health;

import dev.hearth.control.engine.Health;
import dev.hearth.control.engine.TellActivity;
import dev.hearth.control.engine.TellHealth;
import dev.hearth.control.http.Handler;
import java.util.List;

/// What the console and the supervisor ask of this room.
final class HealthRequests {
    private final HealthService health;
    private final ActivityService activity;

    HealthRequests(HealthService health, ActivityService activity) {
        this.health = health;
        this.activity = activity;
    }

    List<Handler<?, ?>> all() {
        return List.of(
                Handler.of(TellHealth.class, _ -> new Health(health.ask())),
                Handler.of(TellActivity.class, _ -> activity.lastDay()));
    }
}
