package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Could everything be brought back on another PC, and when was that tried?
public record TellRecovery() implements Request<RecoveryView> {
    @Override
    public Class<RecoveryView> answerType() {
        return RecoveryView.class;
    }
}
