package dev.hearth.app.supervisor.keeper;

/// What the admin wants of a bot.
public enum Order {
    START,
    STOP,
    RESTART,
    /// Engine up, bot offline.
    SAFE_MODE,
    /// End everything, and come back as it was at the next start.
    QUIT
}
