package dev.hearth.control.supervisor;

/// Where one environment's bot is, seen from outside its process.
public enum BotState {
    /// Nothing runs: the admin stopped it, or never started it.
    STOPPED,
    STARTING,
    /// The engine is up, the bot offline, as the admin wants it.
    OFFLINE,
    CONNECTING,
    ONLINE,
    /// Online, with something wrong that the engine's checks name.
    DEGRADED,
    STOPPING,
    /// It crashed and is started again at [EnvironmentView#retryAt].
    WAITING,
    /// It crashed too often: the engine is up, the bot offline, until the admin decides.
    SAFE_MODE,
    /// It cannot run until the problem is mended; not tried again by itself.
    FAILED
}
