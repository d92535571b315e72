package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// How does the rehearsal stand?
public record TellRehearsal(Environment environment) implements Request<RehearsalWork> {
    @Override
    public Class<RehearsalWork> answerType() {
        return RehearsalWork.class;
    }
}
