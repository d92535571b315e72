package dev.hearth.ui.port;

import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.Metrics;

/// Hears the engine, on the screen's thread.
public interface EngineListener {
    /// Where it is in its life; the first time it is heard, and after each change.
    void status(EngineStatus status);

    /// Its figures, each second.
    void metrics(Metrics metrics);

    /// There is no engine, or another one than before.
    void gone();
}
