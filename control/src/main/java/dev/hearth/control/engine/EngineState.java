package dev.hearth.control.engine;

/// The engine's life. From IDLE on its store is open and its control channel answers.
public enum EngineState {
    STARTING,
    /// The store is open, the bot is offline.
    IDLE,
    CONNECTING,
    ONLINE,
    /// Online, with something wrong that [EngineStatus#reasons] names.
    DEGRADED,
    STOPPING,
    /// Discord refused the bot; the store stays open.
    FAILED
}
