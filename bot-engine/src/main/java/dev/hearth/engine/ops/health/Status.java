package dev.hearth.engine.ops.health;

import dev.hearth.engine.feature.HealthCheck;
import java.time.Duration;
import java.util.List;

/// How the bot is doing, in figures that say nothing of any person.
///
/// @param lines    what was checked
/// @param up       since the engine started
/// @param answered how many requests got the reply that they asked for since then
/// @param failed   how many got an apology instead
record Status(List<Line> lines, Duration up, int guilds, long answered, long failed) {
    /// One thing that was checked, and whether all is well with it.
    record Line(HealthCheck check, boolean isWell) {}

    Status {
        lines = List.copyOf(lines);
    }

    boolean isWell() {
        return lines.stream().allMatch(Line::isWell);
    }
}
