package dev.hearth.practice.rest;

import dev.hearth.practice.play.Components;
import dev.hearth.practice.wire.Json;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The bounds of components, in messages and in modals.
final class ComponentLimits {
    /// What may stand at the top of a message without the flag for the second kind of components.
    static final Set<Integer> MESSAGE = Set.of(Components.ACTION_ROW);

    /// What may stand at the top of a message with it.
    static final Set<Integer> MESSAGE_V2 = Set.of(1, 9, 10, 12, 13, 14, 17);

    static final Set<Integer> MODAL = Set.of(Components.ACTION_ROW, Components.TEXT_DISPLAY, Components.LABEL);

    private static final int LINK = 5;
    private static final int PREMIUM = 6;
    private static final int MAX_CUSTOM_ID = 100;
    private static final int MAX_ROW = 5;
    private static final String CUSTOM_ID = "custom_id";
    private static final String LABEL = "label";

    private final Set<String> customIds = new HashSet<>();

    private ComponentLimits() {}

    /// Checks every component under a message or a modal.
    ///
    /// @param top which types may stand at its top
    static void check(Limits form, JsonNode parent, Set<Integer> top) {
        var limits = new ComponentLimits();
        form.each(parent, "components", (at, component) -> {
            if (component.isObject() && !top.contains(Json.integer(component, "type"))) {
                at.wrong("", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of " + tuple(top) + ".");
            } else {
                limits.one(at, component);
            }
        });
    }

    /// As Discord, which is written in Python, prints its sets.
    private static String tuple(Set<Integer> types) {
        return new TreeSet<>(types)
                .stream().map(String::valueOf).collect(Collectors.joining(", ", "(", types.size() == 1 ? ",)" : ")"));
    }

    private void one(Limits at, JsonNode component) {
        if (!component.isObject()) {
            at.wrong("", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
            return;
        }
        itself(at, component);
        var customId = Json.text(component, CUSTOM_ID);
        if (!customId.isEmpty() && !customIds.add(customId)) {
            at.wrong(CUSTOM_ID, "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
        at.each(component, "components", this::one);
        for (var single : new String[] {"component", "accessory"}) {
            if (component.path(single).isObject()) {
                one(at.in(single), component.path(single));
            }
        }
    }

    private static void itself(Limits at, JsonNode component) {
        switch (Json.integer(component, "type")) {
            case Components.ACTION_ROW -> at.size(component, "components", 1, MAX_ROW);
            case Components.BUTTON -> button(at, component);
            case Components.STRING_SELECT -> select(at, component);
            case Components.TEXT_INPUT -> text(at, component);
            case 5, 6, 7, Components.CHANNEL_SELECT -> at.required(component, CUSTOM_ID, MAX_CUSTOM_ID);
            case Components.LABEL -> {
                at.required(component, LABEL, 45);
                at.atMost(component, "description", 100);
            }
            default -> at.atMost(component, CUSTOM_ID, MAX_CUSTOM_ID);
        }
    }

    private static void button(Limits at, JsonNode button) {
        at.atMost(button, LABEL, 80);
        int style = Json.integer(button, "style");
        if (style == PREMIUM) {
            premium(at, button);
        } else if (style == LINK) {
            at.required(button, "url", 512);
        } else {
            at.required(button, CUSTOM_ID, MAX_CUSTOM_ID);
        }
    }

    /// Nothing is sold here, so no application has such an article.
    private static void premium(Limits at, JsonNode button) {
        if (!button.hasNonNull("sku_id")) {
            at.wrong("sku_id", "BASE_TYPE_REQUIRED", "This field is required");
        } else {
            at.wrong(
                    "sku_id",
                    "BUTTON_COMPONENT_INVALID_APPLICATION",
                    "The application for this SKU does not exist or does not match the message author");
        }
    }

    private static void select(Limits at, JsonNode select) {
        at.required(select, CUSTOM_ID, MAX_CUSTOM_ID);
        at.atMost(select, "placeholder", 150);
        at.size(select, "options", 1, 25);
        at.each(select, "options", (here, option) -> {
            here.required(option, LABEL, 100);
            here.required(option, "value", 100);
            here.atMost(option, "description", 100);
        });
    }

    private static void text(Limits at, JsonNode input) {
        at.required(input, CUSTOM_ID, MAX_CUSTOM_ID);
        at.atMost(input, LABEL, 45);
        at.atMost(input, "placeholder", 100);
        at.atMost(input, "value", 4_000);
        at.range(input, "max_length", 1, 4_000);
    }
}
