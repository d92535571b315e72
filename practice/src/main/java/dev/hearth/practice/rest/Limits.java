package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Discord's way to check a form: all that is wrong with it is said at once, each at its place, as
/// `components.0.components.1.label`.
final class Limits {
    private static final String BAD_LENGTH = "BASE_TYPE_BAD_LENGTH";

    private final ObjectNode errors;
    private final String at;

    private Limits(ObjectNode errors, String at) {
        this.errors = errors;
        this.at = at;
    }

    /// Goes through the rules of a form.
    ///
    /// @throws Refusal 50035 with everything that was found wrong
    static void check(Consumer<Limits> rules) {
        var errors = Json.object();
        rules.accept(new Limits(errors, ""));
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

    /// The same form, seen from one of its parts.
    Limits in(String part) {
        return new Limits(errors, at + part + ".");
    }

    Limits in(int index) {
        return in(Integer.toString(index));
    }

    /// Goes through the list under a name, each entry with its own place.
    void each(JsonNode node, String name, BiConsumer<Limits, JsonNode> rules) {
        int index = 0;
        for (var entry : Json.list(node, name)) {
            rules.accept(in(name).in(index++), entry);
        }
    }

    /// Notes what is wrong with a field; with the form's own part here if the name is empty.
    void wrong(String name, String code, String message) {
        var place = (at + name).split("\\.", 0);
        var node = errors;
        for (var part : place) {
            node = node.withObjectProperty(part);
        }
        node.withArrayProperty("_errors").addObject().put("code", code).put("message", message);
    }

    /// The text under a name is not longer than Discord takes.
    void atMost(JsonNode node, String name, int most) {
        var text = Json.text(node, name);
        if (text.codePointCount(0, text.length()) > most) {
            wrong(name, "BASE_TYPE_MAX_LENGTH", "Must be " + most + " or fewer in length.");
        }
    }

    /// The text under a name is there, and not too long.
    void required(JsonNode node, String name, int most) {
        if (Json.text(node, name).isEmpty()) {
            wrong(name, "BASE_TYPE_REQUIRED", "This field is required");
        }
        atMost(node, name, most);
    }

    /// The list under a name has neither too few nor too many entries.
    void size(JsonNode node, String name, int least, int most) {
        within(name, Json.list(node, name).size(), least, most);
    }

    /// The text under a name is neither too short nor too long.
    void length(JsonNode node, String name, int least, int most) {
        var text = Json.text(node, name);
        within(name, text.codePointCount(0, text.length()), least, most);
    }

    private void within(String name, int length, int least, int most) {
        if (length < least || length > most) {
            wrong(name, BAD_LENGTH, "Must be between " + least + " and " + most + " in length.");
        }
    }

    /// The number under a name, if it is there, lies within its bounds.
    void range(JsonNode node, String name, int least, int most) {
        int number = Json.integer(node, name);
        if (node.hasNonNull(name) && (number < least || number > most)) {
            wrong(name, "NUMBER_TYPE_MAX", "int value should be between " + least + " and " + most + ".");
        }
    }
}
