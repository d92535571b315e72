package dev.hearth.control;

import java.util.Objects;

/// One line that the engine writes to its standard output: how far it has come, for the parent that waits.
///
/// @param state  how far the engine has come
/// @param reason what happened, in words for the admin; empty while all is well
/// @param remedy what the admin can do about it; empty while all is well
public record EngineReport(State state, String reason, String remedy) {
    public EngineReport {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(remedy, "remedy");
    }

    /// The engine's life as a parent sees it; names go on the wire.
    public enum State {
        STARTING,
        CONNECTING,
        ONLINE,
        FAILED
    }

    public static EngineReport of(State state) {
        return new EngineReport(state, "", "");
    }

    public static EngineReport failed(String reason, String remedy) {
        return new EngineReport(State.FAILED, reason, remedy);
    }
}
