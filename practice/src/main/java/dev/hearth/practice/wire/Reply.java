package dev.hearth.practice.wire;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// One HTTP answer.
///
/// @param lost whether the connection is cut instead of sending it: the fault that makes a client ask twice
public record Reply(int status, Map<String, String> headers, Body body, boolean lost) {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    public static Reply ok(JsonNode json) {
        return of(200, json);
    }

    public static Reply of(int status, JsonNode json) {
        return new Reply(status, JSON, Body.of(Json.bytes(json)), false);
    }

    public static Reply nothing() {
        return new Reply(204, Map.of(), Body.EMPTY, false);
    }

    /// A file as it was sent; a browser saves it and never shows it as a page of this server.
    public static Reply file(String contentType, Body bytes) {
        var headers = Map.of(
                "Content-Type", contentType,
                "Content-Disposition", "attachment",
                "X-Content-Type-Options", "nosniff");
        return new Reply(200, headers, bytes, false);
    }

    /// A picture of this server's own.
    public static Reply picture(String contentType, Body bytes) {
        return new Reply(200, Map.of("Content-Type", contentType), bytes, false);
    }

    /// Tells the client to come back later. Its header counts whole seconds, its body parts of them, as Discord's do.
    ///
    /// @param scope whose limit it is: `user`, `global` or `shared`
    public static Reply later(double seconds, String scope) {
        var body = Json.object()
                .put("message", "You are being rate limited.")
                .put("retry_after", seconds)
                .put("global", scope.equals("global"));
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "Retry-After",
                Long.toString((long) Math.ceil(seconds)),
                "X-RateLimit-Scope",
                scope);
        var reply = new Reply(429, headers, Body.of(Json.bytes(body)), false);
        return scope.equals("global") ? reply.with(Map.of("X-RateLimit-Global", "true")) : reply;
    }

    public Reply with(Map<String, String> more) {
        var all = new HashMap<>(more);
        all.putAll(headers);
        return new Reply(status, Map.copyOf(all), body, lost);
    }

    public Reply asLost() {
        return new Reply(status, headers, body, true);
    }
}
