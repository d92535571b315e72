package dev.hearth.ui.live;

/// Whether the console has a supervisor to talk to.
public enum Connection {
    /// It is being looked for, or started.
    SEEKING,
    CONNECTED,
    /// It went away; the console comes back to it by itself.
    LOST,
    /// It was ended on purpose.
    ENDED,
    /// It could not be started.
    FAILED
}
