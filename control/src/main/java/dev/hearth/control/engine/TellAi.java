package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Which AI service is asked, and does it answer?
public record TellAi() implements Request<AiView> {
    @Override
    public Class<AiView> answerType() {
        return AiView.class;
    }
}
