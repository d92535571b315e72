package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Leave Discord, finish what was taken, keep the store open. Answers once the bot is offline.
public record GoOffline() implements Request<EngineStatus> {
    @Override
    public Class<EngineStatus> answerType() {
        return EngineStatus.class;
    }
}
