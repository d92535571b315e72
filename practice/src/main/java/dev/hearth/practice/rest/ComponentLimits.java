package dev.hearth.practice.rest;

import dev.hearth.practice.play.Components;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import java.util.HashSet;
import tools.jackson.databind.JsonNode;

/// The bounds of components, in messages and in modals.
final class ComponentLimits {
    private static final int LINK = 5;
    private static final int MAX_CUSTOM_ID = 100;
    private static final int MAX_ROW = 5;

    private ComponentLimits() {}

    /// Checks every component under a message or a modal.
    ///
    /// @throws Refusal 50035
    static void check(JsonNode parent) {
        var customIds = new HashSet<String>();
        Components.all(parent).forEach(component -> {
            one(component);
            var customId = Json.text(component, "custom_id");
            if (!customId.isEmpty() && !customIds.add(customId)) {
                throw Refusal.invalid(
                        "components", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
            }
        });
    }

    private static void one(JsonNode component) {
        if (!component.isObject()) {
            throw Refusal.invalid("components", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
        }
        switch (Json.integer(component, "type")) {
            case Components.ACTION_ROW -> Limits.size(component, "components", 1, MAX_ROW, "components.");
            case Components.BUTTON -> button(component);
            case Components.STRING_SELECT -> select(component);
            case Components.TEXT_INPUT -> text(component);
            case 5, 6, 7, Components.CHANNEL_SELECT ->
                Limits.required(component, "custom_id", MAX_CUSTOM_ID, "components.");
            case Components.LABEL -> {
                Limits.required(component, "label", 45, "components.");
                Limits.atMost(component, "description", 100, "components.");
            }
            default -> Limits.atMost(component, "custom_id", MAX_CUSTOM_ID, "components.");
        }
    }

    private static void button(JsonNode button) {
        Limits.atMost(button, "label", 80, "components.");
        if (Json.integer(button, "style") < LINK) {
            Limits.required(button, "custom_id", MAX_CUSTOM_ID, "components.");
        }
    }

    private static void select(JsonNode select) {
        Limits.required(select, "custom_id", MAX_CUSTOM_ID, "components.");
        Limits.atMost(select, "placeholder", 150, "components.");
        Limits.size(select, "options", 1, 25, "components.");
        for (var option : Json.list(select, "options")) {
            Limits.required(option, "label", 100, "components.options.");
            Limits.required(option, "value", 100, "components.options.");
            Limits.atMost(option, "description", 100, "components.options.");
        }
    }

    private static void text(JsonNode input) {
        Limits.required(input, "custom_id", MAX_CUSTOM_ID, "components.");
        Limits.atMost(input, "label", 45, "components.");
        Limits.atMost(input, "placeholder", 100, "components.");
        Limits.atMost(input, "value", 4_000, "components.");
        int most = input.path("max_length").asInt(4_000);
        if (most < 1 || most > 4_000) {
            throw Refusal.invalid("components.max_length", "NUMBER_TYPE_MAX", "Must be between 1 and 4000.");
        }
    }
}
