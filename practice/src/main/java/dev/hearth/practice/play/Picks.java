package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// What was picked in a select of a message or a modal.
final class Picks {
    private Picks() {}

    static ArrayNode read(JsonNode select, List<String> typed, Resolved resolved) throws Mistyped {
        int least = select.path("min_values").asInt(1);
        int most = select.path("max_values").asInt(1);
        if (typed.size() < least || typed.size() > most) {
            throw new Mistyped("pick " + least + " to " + most + " values here");
        }
        return values(select, typed, resolved);
    }

    /// The values that stand for what was typed, however many.
    static ArrayNode values(JsonNode select, List<String> typed, Resolved resolved) throws Mistyped {
        var values = Json.array();
        for (var word : typed) {
            values.add(
                    switch (Components.type(select)) {
                        case Components.USER_SELECT -> resolved.user(word);
                        case Components.ROLE_SELECT -> resolved.role(word);
                        case Components.MENTIONABLE_SELECT -> resolved.mentionable(word);
                        case Components.CHANNEL_SELECT -> resolved.channel(word, Json.list(select, "channel_types"));
                        case Components.FILE_UPLOAD -> resolved.file(word);
                        default -> Labels.option(Json.list(select, "options"), word);
                    });
        }
        return values;
    }
}
