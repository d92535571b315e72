package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Leave Discord and come back, for a connection that a sleeping PC has silently lost. Nothing happens while the bot is
/// offline.
public record Reconnect() implements Request<EngineStatus> {
    @Override
    public Class<EngineStatus> answerType() {
        return EngineStatus.class;
    }
}
