package dev.hearth.engine.ops.health;

import java.time.Duration;
import java.util.Map;

/// How the bot is doing, in figures that say nothing of any person.
///
/// @param checks   well or not, by the check's name
/// @param up       since the engine started
/// @param answered how many requests got the reply that they asked for since then
/// @param failed   how many got an apology instead
record Status(Map<String, Boolean> checks, Duration up, int guilds, long answered, long failed) {
    boolean isWell() {
        return !checks.containsValue(false);
    }
}
