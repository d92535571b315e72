package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// What was picked in a select.
final class Picks {
    private Picks() {}

    static ArrayNode read(JsonNode select, List<String> typed, Resolved resolved) throws Mistyped {
        int least = select.path("min_values").asInt(1);
        int most = select.path("max_values").asInt(1);
        if (typed.size() < least || typed.size() > most) {
            throw new Mistyped("pick " + least + " to " + most + " values here");
        }
        var values = Json.array();
        for (var word : typed) {
            values.add(
                    switch (Components.type(select)) {
                        case 5 -> resolved.user(word);
                        case 6 -> resolved.role(word);
                        case 7 -> resolved.mentionable(word);
                        case Components.CHANNEL_SELECT -> resolved.channel(word);
                        default -> Labels.option(Json.list(select, "options"), word);
                    });
        }
        return values;
    }
}
