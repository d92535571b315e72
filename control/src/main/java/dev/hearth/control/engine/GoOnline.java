package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Connect to Discord. Answers at once with the state that follows; asking twice does nothing.
public record GoOnline() implements Request<EngineStatus> {
    @Override
    public Class<EngineStatus> answerType() {
        return EngineStatus.class;
    }
}
