package dev.hearth.engine.remote;

import dev.hearth.control.engine.EngineStatus;
import java.util.function.Consumer;

/// Tells where the engine is in its life.
@FunctionalInterface
public interface StatusSource {
    /// Tells it once. It stays true until the listener returns, so that what is told in turn comes in its order.
    void tell(Consumer<EngineStatus> listener);
}
