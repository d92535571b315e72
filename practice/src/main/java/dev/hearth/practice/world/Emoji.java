package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What somebody reacts with.
///
/// @param id   of a guild's own emoji, 0 for one of Unicode's
/// @param name the character itself, or the own emoji's name
public record Emoji(long id, String name) {
    private static final int LONGEST = 64;

    /// Reads it as it stands in a path: `🔥`, or `name:id`.
    ///
    /// @throws Refusal 10014
    public static Emoji of(String part) {
        int colon = part.lastIndexOf(':');
        var emoji = colon < 0
                ? new Emoji(0, part)
                : new Emoji(Json.id(part.substring(colon + 1)), part.substring(0, colon));
        boolean letters = emoji.name.chars().allMatch(sign -> sign < 128 && !Character.isDigit(sign));
        if (emoji.name.isBlank() || emoji.name.length() > LONGEST || (emoji.id == 0 && letters)) {
            throw Refusal.badRequest(10014, "Unknown Emoji");
        }
        return emoji;
    }

    /// Whether a reaction of a message, or an event, is of this emoji.
    public boolean is(JsonNode json) {
        return Json.id(json, "id") == id && (id != 0 || Json.text(json, "name").equals(name));
    }

    public ObjectNode json() {
        var json = Json.object().put("name", name);
        return id == 0 ? json.putNull("id") : json.put("id", Json.id(id));
    }
}
