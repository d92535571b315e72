package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Ask every check anew.
public record TellHealth() implements Request<Health> {
    @Override
    public Class<Health> answerType() {
        return Health.class;
    }
}
