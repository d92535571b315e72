package dev.hearth.app.supervisor.keeper;

/// What the admin wants of a bot.
public enum Order {
    START,
    STOP,
    RESTART,
    /// Take up another token: an engine that runs is started anew, one that is wanted is started.
    RELOAD,
    /// Engine up, bot offline.
    SAFE_MODE,
    /// End everything, and come back as it was at the next start.
    QUIT
}
