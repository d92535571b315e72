package dev.hearth.practice.wire;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// One HTTP request, read to its end.
///
/// @param path    decoded, starting with a slash
/// @param query   first value of each parameter
/// @param headers first value of each header, names in lower case
/// @param body    empty if there is none
public record Request(String method, String path, Map<String, String> query, Map<String, String> headers, Body body) {
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    public String query(String name) {
        return query.getOrDefault(name, "");
    }

    /// The JSON body; an empty object if there is none.
    ///
    /// @throws Refusal 50109 if the body is no JSON
    public JsonNode json() {
        return body.length() == 0 ? Json.object() : Json.read(body.bytes());
    }

    /// Without the headers, which carry the token.
    @Override
    public String toString() {
        return method + " " + path + ", " + body;
    }
}
