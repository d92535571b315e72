package dev.hearth.control;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line that the engine writes to its standard output: how far it has come, for the parent that waits.
///
/// @param state  how far the engine has come
/// @param reason what happened, in words for the admin; empty while all is well
/// @param remedy what the admin can do about it; empty while all is well
/// @param code   the failure's name as of [Problem#code]; empty while all is well
/// @param port   where the control channel listens; absent before it does
public record EngineReport(
        State state,
        String reason,
        String remedy,
        String code,
        @Nullable Integer port) {
    public EngineReport {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(remedy, "remedy");
        code = Objects.requireNonNullElse(code, "");
    }

    /// The engine's life as a parent sees it; names go on the wire.
    public enum State {
        STARTING,
        /// The store is open and the control channel, if one was asked for, listens.
        SERVING,
        CONNECTING,
        ONLINE,
        FAILED
    }

    public static EngineReport of(State state) {
        return new EngineReport(state, "", "", "", null);
    }

    /// The store is open.
    public static EngineReport serving(Optional<Integer> port) {
        return new EngineReport(State.SERVING, "", "", "", port.orElse(null));
    }

    public static EngineReport failed(Problem problem) {
        var reason = problem.detail().isEmpty() ? problem.what() : problem.what() + " " + problem.detail();
        return new EngineReport(State.FAILED, reason, problem.remedy(), problem.code(), null);
    }
}
