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

    private static final String COMPONENTS = "components";

    private MessageLimits() {}

    /// A new message: within the bounds, and not empty.
    ///
    /// @throws Refusal 50035, or 50006 if there is nothing in it
    static void created(Payload payload) {
        checked(payload);
        requireSomething(payload);
    }

    /// The same for a message that is a part of a form.
    static void created(Payload payload, String part) {
        Limits.check(form -> rules(form.in(part), payload.json()));
        requireSomething(payload);
    }

    private static void requireSomething(Payload payload) {
        var json = payload.json();
        boolean forward = Json.integer(json.path("message_reference"), "type") == FORWARD;
        boolean empty = !forward
                && Json.text(json, "content").isBlank()
                && Json.list(json, "embeds").isEmpty()
                && Json.list(json, COMPONENTS).isEmpty()
                && payload.uploads().isEmpty();
        if (empty) {
            throw Refusal.badRequest(50006, "Cannot send an empty message");
        }
    }

    /// A change of a message, or a new one before the check for emptiness.
    ///
    /// @throws Refusal 50035
    static void checked(Payload payload) {
        Limits.check(form -> rules(form, payload.json()));
    }

    static void rules(Limits form, JsonNode json) {
        if (json.hasNonNull("poll")) {
            form.wrong("poll", "BASE_TYPE_CHOICES", "Polls are not covered by the practice server.");
        }
        form.atMost(json, "content", 2_000);
        form.size(json, "embeds", 0, 10);
        embeds(form, json);
        if ((Json.integer(json, "flags") & COMPONENTS_V2) != 0) {
            componentsV2(form, json);
            ComponentLimits.check(form, json, ComponentLimits.MESSAGE_V2);
        } else {
            form.size(json, COMPONENTS, 0, 5);
            ComponentLimits.check(form, json, ComponentLimits.MESSAGE);
        }
    }

    private static void embeds(Limits form, JsonNode message) {
        form.each(message, "embeds", MessageLimits::embed);
        int sum = Json.list(message, "embeds")
                .valueStream()
                .mapToInt(MessageLimits::length)
                .sum();
        if (sum > MAX_EMBED_TEXT) {
            form.wrong("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of " + MAX_EMBED_TEXT);
        }
    }

    private static void embed(Limits at, JsonNode embed) {
        if (!embed.isObject()) {
            at.wrong("", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
            return;
        }
        at.atMost(embed, "title", 256);
        at.atMost(embed, "description", 4_096);
        at.size(embed, "fields", 0, 25);
        at.in("footer").atMost(embed.path("footer"), "text", 2_048);
        at.in("author").atMost(embed.path("author"), "name", 256);
        at.each(embed, "fields", (here, field) -> {
            here.required(field, "name", 256);
            here.required(field, "value", 1_024);
        });
    }

    private static int length(JsonNode embed) {
        int fields = Json.list(embed, "fields")
                .valueStream()
                .mapToInt(field -> length(field, "name") + length(field, "value"))
                .sum();
        return fields
                + length(embed, "title")
                + length(embed, "description")
                + length(embed.path("footer"), "text")
                + length(embed.path("author"), "name");
    }

    private static void componentsV2(Limits form, JsonNode message) {
        for (var legacy : new String[] {"content", "embeds"}) {
            var sent = message.path(legacy);
            if (sent.isArray() ? !sent.isEmpty() : !sent.asString("").isEmpty()) {
                form.wrong(
                        legacy,
                        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                        "The '" + legacy + "' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
            }
        }
        if (Components.all(message).count() > MAX_V2_COMPONENTS) {
            form.wrong(COMPONENTS, "BASE_TYPE_MAX_LENGTH", "Must be 40 or fewer in length.");
        }
        int text = Components.all(message)
                .mapToInt(component -> length(component, "content"))
                .sum();
        if (text > MAX_V2_TEXT) {
            form.wrong(COMPONENTS, "BASE_TYPE_MAX_LENGTH", "Must be 4000 or fewer in length.");
        }
    }

    private static int length(JsonNode node, String name) {
        var text = Json.text(node, name);
        return text.codePointCount(0, text.length());
    }
}
