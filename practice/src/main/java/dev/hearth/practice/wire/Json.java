package dev.hearth.practice.wire;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON trees, read leniently: a missing or odd value reads as empty, and the rule that needs it says what is wrong.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ArrayNode NOTHING = array();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /// Reads a body.
    ///
    /// @throws Refusal Discord's 50109 if it is no JSON
    public static JsonNode read(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw Refusal.badRequest(50109, "The request body contains invalid JSON.");
        }
    }

    /// Reads a frame or a line; see {@link #read(byte[])}.
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw Refusal.badRequest(50109, "The request body contains invalid JSON.");
        }
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /// For people to read.
    public static String pretty(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    public static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /// The text under a name; a number or a boolean as text; empty if there is none.
    public static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    public static int integer(JsonNode node, String name) {
        return node.path(name).asInt(0);
    }

    public static boolean flag(JsonNode node, String name) {
        return node.path(name).asBoolean(false);
    }

    /// The list under a name, empty if there is none.
    public static ArrayNode list(JsonNode node, String name) {
        return node.path(name) instanceof ArrayNode list ? list : NOTHING;
    }

    /// An id under a name, 0 if there is none.
    public static long id(JsonNode node, String name) {
        return id(text(node, name));
    }

    /// An id as it stands in a path or a body, 0 if it is none.
    public static long id(String digits) {
        try {
            return Long.parseUnsignedLong(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /// Ids travel as text: JavaScript loses the last digits of numbers above 2^53.
    public static String id(long id) {
        return Long.toUnsignedString(id);
    }
}
