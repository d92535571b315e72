package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// Bring the bot online, starting what it needs; leaves safe mode. Answers at once with the state that follows.
public record StartBot(Environment environment) implements Request<EnvironmentView> {
    @Override
    public Class<EnvironmentView> answerType() {
        return EnvironmentView.class;
    }
}
