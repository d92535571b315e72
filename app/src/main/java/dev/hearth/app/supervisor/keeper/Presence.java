package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.EngineStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether the bot is really with its community, and when it left.
final class Presence {
    /// The engine's check that speaks of the connection.
    private static final String CONNECTION = "discord";

    private boolean connected;
    private @Nullable Instant lost;
    private Optional<Instant> unseen;

    Presence(Optional<Instant> unseen) {
        this.unseen = unseen;
    }

    /// Since when nobody has seen the bot; asked once.
    Optional<Instant> takeUnseen() {
        var taken = unseen;
        unseen = Optional.empty();
        return taken;
    }

    boolean connected() {
        return connected;
    }

    static boolean in(EngineStatus status) {
        return status.state() == EngineState.ONLINE
                || (status.state() == EngineState.DEGRADED && !status.reasons().contains(CONNECTION));
    }

    void arrive() {
        connected = true;
        lost = null;
    }

    /// It left without being asked to.
    void lose(Instant now) {
        connected = false;
        lost = now;
    }

    /// It left because its engine ended, or somebody wanted it to.
    void leave() {
        connected = false;
        lost = null;
    }

    /// Whether an arrival is a return within one life of the engine.
    boolean wasLost() {
        return lost != null;
    }

    Duration away(Instant now) {
        return lost == null ? Duration.ZERO : Duration.between(lost, now);
    }
}
