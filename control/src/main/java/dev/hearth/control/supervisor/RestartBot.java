package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// End the engine gracefully and start it again, online.
public record RestartBot(Environment environment) implements Request<EnvironmentView> {
    @Override
    public Class<EnvironmentView> answerType() {
        return EnvironmentView.class;
    }
}
