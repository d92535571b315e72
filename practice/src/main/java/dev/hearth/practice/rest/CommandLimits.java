package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import tools.jackson.databind.JsonNode;

/// The bounds of a command's registration.
final class CommandLimits {
    private static final int SLASH = 1;

    private CommandLimits() {}

    /// Checks a command with all its options.
    ///
    /// @throws Refusal 50035
    static void check(JsonNode command) {
        named(command, "");
        if (command.path("type").asInt(SLASH) == SLASH) {
            Limits.required(command, "description", 100, "");
        }
        options(command, "options.");
    }

    private static void options(JsonNode parent, String at) {
        Limits.size(parent, "options", 0, 25, "");
        boolean optionalSeen = false;
        for (var option : Json.list(parent, "options")) {
            named(option, at);
            Limits.required(option, "description", 100, at);
            choices(option, at);
            boolean required = Json.flag(option, "required");
            if (required && optionalSeen) {
                throw Refusal.invalid(
                        at + "required",
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options");
            }
            optionalSeen |= !required;
            options(option, at + "options.");
        }
    }

    private static void choices(JsonNode option, String at) {
        Limits.size(option, "choices", 0, 25, at);
        if (Json.flag(option, "autocomplete") && !Json.list(option, "choices").isEmpty()) {
            throw Refusal.invalid(
                    at + "autocomplete", "BASE_TYPE_BAD", "Choices cannot be used together with autocomplete");
        }
        for (var choice : Json.list(option, "choices")) {
            Limits.required(choice, "name", 100, at + "choices.");
        }
    }

    /// 1 to 32 letters, digits, - or _, without capitals.
    private static void named(JsonNode command, String at) {
        Limits.required(command, "name", 32, at);
        boolean slash = command.path("type").asInt(SLASH) == SLASH || !at.isEmpty();
        boolean legal = Json.text(command, "name").codePoints().allMatch(CommandLimits::isLegal);
        if (slash && !legal) {
            throw Refusal.invalid(at + "name", "STRING_TYPE_REGEX", "String value did not match validation regex.");
        }
    }

    private static boolean isLegal(int codePoint) {
        return codePoint == '-'
                || codePoint == '_'
                || (Character.isLetterOrDigit(codePoint) && !Character.isUpperCase(codePoint));
    }
}
