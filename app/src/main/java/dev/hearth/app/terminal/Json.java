package dev.hearth.app.terminal;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Reads what Discord's objects may or may not hold.
final class Json {
    private Json() {}

    /// The text under a key; empty if it is absent or no text.
    static String text(JsonNode object, String key) {
        return object.path(key).asString("");
    }

    /// The items under a key; none if it is absent or no array.
    static List<JsonNode> items(JsonNode object, String key) {
        return object.path(key).valueStream().toList();
    }
}
