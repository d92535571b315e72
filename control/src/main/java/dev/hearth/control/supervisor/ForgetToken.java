package dev.hearth.control.supervisor;

import dev.hearth.control.Request;

/// Take the real bot offline and remove its token from the vault; data stays as it is.
public record ForgetToken() implements Request<EnvironmentView> {
    @Override
    public Class<EnvironmentView> answerType() {
        return EnvironmentView.class;
    }
}
