package dev.hearth.control.supervisor;

import dev.hearth.control.Request;

/// Ask Discord what it thinks of a token. It is neither kept nor logged.
public record CheckToken(String token) implements Request<TokenCheck> {
    /// Without the token, which a record's own text would show.
    @Override
    public String toString() {
        return "CheckToken[hidden]";
    }

    @Override
    public Class<TokenCheck> answerType() {
        return TokenCheck.class;
    }
}
