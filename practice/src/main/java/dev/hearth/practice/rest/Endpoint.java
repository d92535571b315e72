package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Reply;

/// One request of Discord's API that is understood here. The table of the README is made of these.
///
/// @param template  path after the version, with `{names}` for the parts that vary
/// @param purpose   what it does, in a few words
/// @param authority whether it needs the bot's token; without it the token in the path is all the authority
record Endpoint(String method, String template, String purpose, boolean authority, Handler handler) {
    static Endpoint of(String method, String template, String purpose, Handler handler) {
        return new Endpoint(method, template, purpose, true, handler);
    }

    /// One that carries its authority in its path.
    static Endpoint open(String method, String template, String purpose, Handler handler) {
        return new Endpoint(method, template, purpose, false, handler);
    }

    /// As tables and witnesses name it: `GET guilds/{guild}`.
    String request() {
        return method + " " + template;
    }

    /// Answers a call; a {@link dev.hearth.practice.wire.Refusal} is the answer to one that is not allowed.
    @FunctionalInterface
    interface Handler {
        Reply answer(Call call);
    }
}
