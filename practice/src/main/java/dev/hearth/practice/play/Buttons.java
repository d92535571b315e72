package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.JsonNode;

/// Buttons as people find them.
final class Buttons {
    private static final int LINK = 5;

    private Buttons() {}

    /// Whether a component is a button that talks to the bot, of this label, emoji or custom id.
    static boolean isCalled(JsonNode component, String typed) {
        return Components.type(component) == Components.BUTTON
                && Json.integer(component, "style") < LINK
                && (Labels.same(Json.text(component, "label"), typed)
                        || Json.text(component.path("emoji"), "name").equals(typed)
                        || Json.text(component, "custom_id").equals(typed));
    }
}
