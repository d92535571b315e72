package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;

/// The bounds of a command's registration.
final class CommandLimits {
    private static final int SLASH = 1;

    private CommandLimits() {}

    /// A command with all its options.
    static void check(Limits form, JsonNode command) {
        boolean slash = command.path("type").asInt(SLASH) == SLASH;
        named(form, command, slash);
        if (slash) {
            form.required(command, "description", 100);
        }
        options(form, command);
    }

    private static void options(Limits form, JsonNode parent) {
        form.size(parent, "options", 0, 25);
        var optionalSeen = new AtomicBoolean();
        form.each(parent, "options", (at, option) -> {
            named(at, option, true);
            at.required(option, "description", 100);
            choices(at, option);
            boolean required = Json.flag(option, "required");
            if (required && optionalSeen.get()) {
                at.wrong(
                        "",
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options");
            }
            optionalSeen.compareAndSet(false, !required);
            options(at, option);
        });
    }

    private static void choices(Limits at, JsonNode option) {
        at.size(option, "choices", 0, 25);
        if (Json.flag(option, "autocomplete") && !Json.list(option, "choices").isEmpty()) {
            at.wrong("autocomplete", "BASE_TYPE_BAD", "Choices cannot be used together with autocomplete");
        }
        at.each(option, "choices", (here, choice) -> here.required(choice, "name", 100));
    }

    /// 1 to 32 letters, digits, - or _, without capitals; menus are named as one likes.
    private static void named(Limits form, JsonNode command, boolean typed) {
        form.required(command, "name", 32);
        boolean legal = Json.text(command, "name").codePoints().allMatch(CommandLimits::isLegal);
        if (typed && !legal) {
            form.wrong("name", "STRING_TYPE_REGEX", "String value did not match validation regex.");
        }
    }

    private static boolean isLegal(int codePoint) {
        return codePoint == '-'
                || codePoint == '_'
                || (Character.isLetterOrDigit(codePoint) && !Character.isUpperCase(codePoint));
    }
}
