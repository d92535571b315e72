package dev.hearth.control.engine;

import dev.hearth.control.Done;
import dev.hearth.control.Request;

/// End the process gracefully: finish what was taken, close the store. Answers when the stop has begun.
public record StopEngine() implements Request<Done> {
    @Override
    public Class<Done> answerType() {
        return Done.class;
    }
}
