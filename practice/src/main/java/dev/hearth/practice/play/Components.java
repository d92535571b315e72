package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Walks component trees: rows, containers, sections with an accessory, labels around one field.
public final class Components {
    public static final int ACTION_ROW = 1;
    public static final int BUTTON = 2;
    public static final int STRING_SELECT = 3;
    public static final int TEXT_INPUT = 4;
    public static final int USER_SELECT = 5;
    public static final int ROLE_SELECT = 6;
    public static final int MENTIONABLE_SELECT = 7;
    public static final int CHANNEL_SELECT = 8;
    public static final int TEXT_DISPLAY = 10;
    public static final int LABEL = 18;
    public static final int FILE_UPLOAD = 19;

    private Components() {}

    /// Every component under a message, a modal or a component, parents first.
    public static Stream<JsonNode> all(JsonNode parent) {
        return children(parent).flatMap(child -> Stream.concat(Stream.of(child), all(child)));
    }

    private static Stream<JsonNode> children(JsonNode parent) {
        var list = Json.list(parent, "components").valueStream();
        var single =
                Stream.of(parent.path("component"), parent.path("accessory")).filter(JsonNode::isObject);
        return Stream.concat(list, single);
    }

    static int type(JsonNode component) {
        return Json.integer(component, "type");
    }

    static boolean enabled(JsonNode component) {
        return !Json.flag(component, "disabled");
    }

    static boolean isSelect(JsonNode component) {
        int type = type(component);
        return type == STRING_SELECT || (type > TEXT_INPUT && type <= CHANNEL_SELECT);
    }

    /// Numbers the components that have no id yet, as Discord does before it sends them back.
    static void number(ObjectNode parent) {
        int next = all(parent)
                .mapToInt(component -> Json.integer(component, "id"))
                .max()
                .orElse(0);
        for (var component : all(parent).toList()) {
            if (component instanceof ObjectNode object && Json.integer(object, "id") == 0) {
                object.put("id", ++next);
            }
        }
    }
}
