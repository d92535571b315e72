package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Ask no AI service from now on, and forget how it was reached.
public record ForgetAi() implements Request<AiView> {
    @Override
    public Class<AiView> answerType() {
        return AiView.class;
    }
}
