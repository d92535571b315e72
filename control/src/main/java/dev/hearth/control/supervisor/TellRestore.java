package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// How far is the restore?
public record TellRestore(Environment environment) implements Request<RestoreWork> {
    @Override
    public Class<RestoreWork> answerType() {
        return RestoreWork.class;
    }
}
