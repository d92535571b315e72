package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.JsonNode;

/// The bounds of modals and of completion choices.
final class AnswerLimits {
    private AnswerLimits() {}

    /// Checks a modal.
    ///
    /// @throws Refusal 50035
    static void modal(JsonNode modal) {
        Limits.required(modal, "custom_id", 100, "data.");
        Limits.required(modal, "title", 45, "data.");
        Limits.size(modal, "components", 1, 5, "data.");
        ComponentLimits.check(modal);
    }

    /// Checks the choices of a completion.
    ///
    /// @throws Refusal 50035
    static void choices(JsonNode data) {
        Limits.size(data, "choices", 0, 25, "data.");
        for (var choice : Json.list(data, "choices")) {
            Limits.required(choice, "name", 100, "data.choices.");
            if (choice.path("value").isString()) {
                Limits.atMost(choice, "value", 100, "data.choices.");
            }
        }
    }
}
