package dev.hearth.control.supervisor;

import dev.hearth.control.Request;

/// Seal a token into the vault, in place of the one that is there; data stays as it is. A bot that runs is restarted
/// with
/// it. Refused with `token-shape` or `token-refused`, and the old one stays.
public record KeepToken(String token) implements Request<EnvironmentView> {
    /// Without the token, which a record's own text would show.
    @Override
    public String toString() {
        return "KeepToken[hidden]";
    }

    @Override
    public Class<EnvironmentView> answerType() {
        return EnvironmentView.class;
    }
}
