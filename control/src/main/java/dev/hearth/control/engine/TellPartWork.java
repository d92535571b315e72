package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// How far is what was last asked of a single backup's content?
public record TellPartWork() implements Request<PartWork> {
    @Override
    public Class<PartWork> answerType() {
        return PartWork.class;
    }
}
