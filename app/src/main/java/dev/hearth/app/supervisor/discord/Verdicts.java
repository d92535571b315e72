package dev.hearth.app.supervisor.discord;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.TokenShape;
import java.time.Duration;

/// What can stand in a token's way, in plain words.
final class Verdicts {
    private Verdicts() {}

    static Problem shape(TokenShape shape) {
        var what = switch (shape) {
            case GOOD -> "This looks like a token.";
            case EMPTY -> "Nothing was pasted.";
            case WITH_PREFIX -> "The word Bot stands before the token.";
            case QUOTED -> "Quotation marks stand around the token.";
            case WITH_BLANKS -> "There are blanks or line breaks within the token.";
            case APPLICATION_ID -> "This is the id of the application, not the bot's token.";
            case PUBLIC_KEY -> "This is the public key of the application, not the bot's token.";
            case CLIENT_SECRET -> "This is the client secret of the application, not the bot's token.";
            case USER_TOKEN -> "This is the token of a person's own account, which must never be used for a bot.";
            case CUT_OFF -> "A part of the token is missing.";
            case UNKNOWN -> "This is no token of a bot.";
        };
        return Problem.of(
                "token-shape",
                what,
                "Open your application in the Discord developer portal, page Bot, press Reset Token, and copy what it"
                        + " shows.");
    }

    static Problem refused() {
        return EngineFailure.TOKEN_REFUSED.problem("");
    }

    static Problem unreachable() {
        return Problem.of(
                "discord-unreachable",
                "Discord cannot be reached from this PC.",
                "See that the Internet works and that no firewall keeps Hearth from discord.com, then try again.");
    }

    static Problem failing(int status) {
        return new Problem(
                "discord-failing",
                "Discord answers with an error of its own.",
                "Wait some minutes and try again; discordstatus.com tells whether Discord has trouble.",
                "HTTP " + status);
    }

    static Problem clockOff(Duration skew) {
        return new Problem(
                "clock-off",
                "This PC's clock is " + skew.abs().toMinutes() + " minutes "
                        + (skew.isNegative() ? "behind" : "ahead of") + " Discord's.",
                "Let the system set the clock by itself (settings, date and time).",
                "");
    }
}
