package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import tools.jackson.databind.JsonNode;

/// Discord's way to check a field: its length, its place in the error, its code.
final class Limits {
    private Limits() {}

    /// @throws Refusal 50035 if the text under a name is longer than Discord takes
    static void atMost(JsonNode node, String name, int most, String at) {
        var text = Json.text(node, name);
        if (text.codePointCount(0, text.length()) > most) {
            throw Refusal.invalid(at + name, "BASE_TYPE_MAX_LENGTH", "Must be " + most + " or fewer in length.");
        }
    }

    /// @throws Refusal 50035 if the text under a name is missing, empty or too long
    static void required(JsonNode node, String name, int most, String at) {
        if (Json.text(node, name).isEmpty()) {
            throw Refusal.invalid(at + name, "BASE_TYPE_REQUIRED", "This field is required");
        }
        atMost(node, name, most, at);
    }

    /// @throws Refusal 50035 if the list under a name has too few or too many entries
    static void size(JsonNode node, String name, int least, int most, String at) {
        int size = Json.list(node, name).size();
        if (size < least || size > most) {
            throw Refusal.invalid(
                    at + name, "BASE_TYPE_BAD_LENGTH", "Must be between " + least + " and " + most + " in length.");
        }
    }

    /// @throws Refusal 50035 if the text under a name is missing, too short or too long
    static void length(JsonNode node, String name, int least, int most) {
        var text = Json.text(node, name);
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            throw Refusal.invalid(
                    name, "BASE_TYPE_BAD_LENGTH", "Must be between " + least + " and " + most + " in length.");
        }
    }

    /// @throws Refusal 50035 if the number under a name is there and outside its bounds
    static void range(JsonNode node, String name, int least, int most) {
        int number = Json.integer(node, name);
        if (node.hasNonNull(name) && (number < least || number > most)) {
            throw Refusal.invalid(
                    name, "NUMBER_TYPE_MAX", "int value should be between " + least + " and " + most + ".");
        }
    }
}
