package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The data of a command that is used from the menu of an account or a message.
final class MenuCommand {
    static final int OF_USER = 2;
    static final int OF_MESSAGE = 3;

    private MenuCommand() {}

    /// @param offered what stands in the menu
    /// @param name    as the person reads it in their language, or as it was registered
    static JsonNode find(List<JsonNode> offered, String name, String locale) throws Mistyped {
        return offered.stream()
                .filter(command -> OptionText.isCalled(command, name, locale))
                .findFirst()
                .orElseThrow(() -> new Mistyped("there is no \"" + name + "\" in the menu"));
    }

    /// @param target id of the account or the message, which is among what is resolved
    static ObjectNode data(JsonNode command, String target, Resolved resolved) {
        var data = Json.object()
                .put("id", Json.text(command, "id"))
                .put("name", Json.text(command, "name"))
                .put("type", Json.integer(command, "type"))
                .put("target_id", target);
        if (command.has("guild_id")) {
            data.put("guild_id", Json.text(command, "guild_id"));
        }
        return data.set("resolved", resolved.json());
    }
}
