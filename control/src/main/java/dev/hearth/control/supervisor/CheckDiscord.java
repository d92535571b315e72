package dev.hearth.control.supervisor;

import dev.hearth.control.Request;

/// Ask Discord what it thinks of the token that is kept; refused with `no-token` if there is none.
public record CheckDiscord() implements Request<TokenCheck> {
    @Override
    public Class<TokenCheck> answerType() {
        return TokenCheck.class;
    }
}
