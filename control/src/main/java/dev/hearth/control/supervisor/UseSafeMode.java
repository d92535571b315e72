package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// Run the engine with the bot offline, so that settings and data can be reached while Discord or a crash is the
/// trouble.
public record UseSafeMode(Environment environment) implements Request<EnvironmentView> {
    @Override
    public Class<EnvironmentView> answerType() {
        return EnvironmentView.class;
    }
}
