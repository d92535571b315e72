package dev.hearth.ui.live;

/// Whether the engine that is shown can be asked.
public enum Reach {
    /// It is not known yet, or it is starting.
    COMING,
    /// The background part was ended, or does not start.
    AWAY,
    /// The engine does not run.
    STOPPED,
    THERE
}
