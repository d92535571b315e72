package dev.hearth.practice.rest;

import dev.hearth.practice.play.Components;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import tools.jackson.databind.JsonNode;

/// The bounds of a message.
final class MessageLimits {
    private static final int FORWARD = 1;
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final int MAX_V2_COMPONENTS = 40;
    private static final int MAX_V2_TEXT = 4_000;
    private static final int MAX_EMBED_TEXT = 6_000;

    private MessageLimits() {}

    /// A new message: within the bounds, and not empty.
    ///
    /// @throws Refusal 50035, or 50006 if there is nothing in it
    static void created(Payload payload) {
        checked(payload);
        var json = payload.json();
        if (json.hasNonNull("poll")) {
            throw Refusal.invalid("poll", "BASE_TYPE_CHOICES", "Polls are not covered by the practice server.");
        }
        boolean forward = Json.integer(json.path("message_reference"), "type") == FORWARD;
        boolean empty = !forward
                && Json.text(json, "content").isBlank()
                && Json.list(json, "embeds").isEmpty()
                && Json.list(json, "components").isEmpty()
                && payload.uploads().isEmpty();
        if (empty) {
            throw Refusal.badRequest(50006, "Cannot send an empty message");
        }
    }

    /// A change of a message, or a new one before the check for emptiness.
    static void checked(Payload payload) {
        var json = payload.json();
        Limits.atMost(json, "content", 2_000, "");
        Limits.size(json, "embeds", 0, 10, "");
        embeds(json);
        if ((Json.integer(json, "flags") & COMPONENTS_V2) != 0) {
            componentsV2(json);
        } else {
            Limits.size(json, "components", 0, 5, "");
        }
        ComponentLimits.check(json);
    }

    private static void embeds(JsonNode message) {
        int sum = 0;
        int index = 0;
        for (var embed : Json.list(message, "embeds")) {
            var at = "embeds." + index++ + ".";
            if (!embed.isObject()) {
                throw Refusal.invalid("embeds", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
            }
            Limits.atMost(embed, "title", 256, at);
            Limits.atMost(embed, "description", 4_096, at);
            Limits.size(embed, "fields", 0, 25, at);
            Limits.atMost(embed.path("footer"), "text", 2_048, at + "footer.");
            Limits.atMost(embed.path("author"), "name", 256, at + "author.");
            sum += length(embed, "title") + length(embed, "description");
            sum += length(embed.path("footer"), "text") + length(embed.path("author"), "name");
            for (var field : Json.list(embed, "fields")) {
                Limits.required(field, "name", 256, at + "fields.");
                Limits.required(field, "value", 1_024, at + "fields.");
                sum += length(field, "name") + length(field, "value");
            }
        }
        if (sum > MAX_EMBED_TEXT) {
            throw Refusal.invalid(
                    "embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of " + MAX_EMBED_TEXT);
        }
    }

    private static void componentsV2(JsonNode message) {
        if (!Json.text(message, "content").isEmpty()
                || !Json.list(message, "embeds").isEmpty()) {
            throw Refusal.invalid(
                    "content",
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }
        if (Components.all(message).count() > MAX_V2_COMPONENTS) {
            throw Refusal.invalid("components", "BASE_TYPE_MAX_LENGTH", "Must be 40 or fewer in length.");
        }
        int text = Components.all(message)
                .mapToInt(component -> length(component, "content"))
                .sum();
        if (text > MAX_V2_TEXT) {
            throw Refusal.invalid("components", "BASE_TYPE_MAX_LENGTH", "Must be 4000 or fewer in length.");
        }
    }

    private static int length(JsonNode node, String name) {
        var text = Json.text(node, name);
        return text.codePointCount(0, text.length());
    }
}
