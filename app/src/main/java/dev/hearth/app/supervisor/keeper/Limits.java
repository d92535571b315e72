package dev.hearth.app.supervisor.keeper;

import java.time.Duration;

/// How patient the keeper is.
///
/// @param heartbeat      between two questions to an engine that is well
/// @param hang           without an answer for so long, an engine counts as hung
/// @param start          how long an engine may take until its store is open; a migration copies the database first
/// @param stop           how long a graceful stop may take
/// @param firstRetry     before the second restart in a row; doubles from one to the next
/// @param longestRetry   the longest wait before a restart
/// @param crashes        so many crashes within the window end the restarts
/// @param crashWindow    see there
/// @param identifyBudget how often a bot may introduce itself to Discord on one day; Discord itself allows 1000
public record Limits(
        Duration heartbeat,
        Duration hang,
        Duration start,
        Duration stop,
        Duration firstRetry,
        Duration longestRetry,
        int crashes,
        Duration crashWindow,
        int identifyBudget) {
    /// Lets a test wait less: the time in milliseconds after which an engine counts as hung.
    private static final String HANG_PROPERTY = "hearth.hang-ms";

    /// Those of the product.
    public static Limits defaults() {
        return new Limits(
                Duration.ofSeconds(2),
                Duration.ofSeconds(15),
                Duration.ofMinutes(5),
                Duration.ofSeconds(30),
                Duration.ofSeconds(1),
                Duration.ofMinutes(5),
                5,
                Duration.ofMinutes(10),
                500);
    }

    /// Those of this process.
    public static Limits ofThisProcess() {
        var defaults = defaults();
        return defaults.hang(
                Duration.ofMillis(Long.getLong(HANG_PROPERTY, defaults.hang().toMillis())));
    }

    Limits hang(Duration other) {
        return new Limits(
                heartbeat, other, start, stop, firstRetry, longestRetry, crashes, crashWindow, identifyBudget);
    }
}
