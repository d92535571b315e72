package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// Take the last restore back; possible for seven days. It goes on by itself as a restore does.
public record UndoRestore(Environment environment) implements Request<RestoreWork> {
    @Override
    public Class<RestoreWork> answerType() {
        return RestoreWork.class;
    }
}
