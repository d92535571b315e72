package dev.hearth.practice.rest;

import tools.jackson.databind.JsonNode;

/// The bounds of modals and of completion choices.
final class AnswerLimits {
    private AnswerLimits() {}

    /// A modal.
    static void modal(Limits form, JsonNode modal) {
        form.required(modal, "custom_id", 100);
        form.required(modal, "title", 45);
        form.size(modal, "components", 1, 5);
        ComponentLimits.check(form, modal, ComponentLimits.MODAL);
    }

    /// The choices of a completion.
    static void choices(Limits form, JsonNode data) {
        form.size(data, "choices", 0, 25);
        form.each(data, "choices", (at, choice) -> {
            at.required(choice, "name", 100);
            if (choice.path("value").isString()) {
                at.atMost(choice, "value", 100);
            }
        });
    }
}
