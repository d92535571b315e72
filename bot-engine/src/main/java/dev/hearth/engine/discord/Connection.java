package dev.hearth.engine.discord;

import net.dv8tion.jda.api.requests.CloseCode;

/// How an attempt to reach Discord ended. A network that is away is no ending: it is tried again.
public sealed interface Connection {
    record Online(DiscordSession session) implements Connection {}

    /// The token is not (or no longer) one of Discord's.
    record TokenRefused() implements Connection {}

    /// The bot asks for events that its owner has not switched on.
    record IntentsRefused() implements Connection {}

    /// Discord ended the session for another reason; it may work another time.
    record Lost() implements Connection {}

    /// What a close code of the gateway means, after which JDA does not connect again.
    static Connection ofCloseCode(int code) {
        return switch (CloseCode.from(code)) {
            case AUTHENTICATION_FAILED -> new TokenRefused();
            case DISALLOWED_INTENTS, INVALID_INTENTS -> new IntentsRefused();
            case null, default -> new Lost();
        };
    }
}
