package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Where is the engine in its life? Also the heartbeat by which the supervisor knows that it is not stuck.
public record TellStatus() implements Request<EngineStatus> {
    @Override
    public Class<EngineStatus> answerType() {
        return EngineStatus.class;
    }
}
