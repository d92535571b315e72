package dev.hearth.practice.wire;

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

    /// Tells the client to come back later; whole seconds, as Discord sends them.
    public static Reply later(int seconds) {
        var body = Json.object()
                .put("message", "You are being rate limited.")
                .put("retry_after", (double) seconds)
                .put("global", false);
        return new Reply(
                429,
                Map.of("Content-Type", "application/json", "Retry-After", Integer.toString(seconds)),
                Body.of(Json.bytes(body)),
                false);
    }

    public Reply asLost() {
        return new Reply(status, headers, body, true);
    }
}
