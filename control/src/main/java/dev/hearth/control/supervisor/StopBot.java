package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// Take the bot offline and end its engine: a wanted stop, no crash. Answers at once with the state that follows.
public record StopBot(Environment environment) implements Request<EnvironmentView> {
    @Override
    public Class<EnvironmentView> answerType() {
        return EnvironmentView.class;
    }
}
