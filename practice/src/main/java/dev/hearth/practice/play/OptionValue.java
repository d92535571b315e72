package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Turns what was typed for an option into the value that travels, within the bounds that the bot registered.
final class OptionValue {
    private static final int MAX_TEXT = 6_000;
    private static final double MAX_NUMBER = 9_007_199_254_740_991d;

    private final String locale;
    private final Resolved resolved;

    OptionValue(String locale, Resolved resolved) {
        this.locale = locale;
        this.resolved = resolved;
    }

    JsonNode read(JsonNode option, String typed) throws Mistyped {
        var choices = Json.list(option, "choices");
        if (!choices.isEmpty()) {
            return choice(choices, typed).orElseThrow(() -> wrong(option, "takes one of " + OptionText.names(choices)));
        }
        var make = JsonNodeFactory.instance;
        return switch (Json.integer(option, "type")) {
            case 3 -> make.stringNode(text(option, typed));
            case 4 -> make.numberNode(whole(option, typed));
            case 5 -> make.booleanNode(truth(option, typed));
            case 6 -> make.stringNode(resolved.user(typed));
            case 7 -> make.stringNode(resolved.channel(typed, Json.list(option, "channel_types")));
            case 8 -> make.stringNode(resolved.role(typed));
            case 9 -> make.stringNode(resolved.mentionable(typed));
            case 10 -> make.numberNode(number(option, typed));
            case 11 -> make.stringNode(resolved.file(typed));
            default -> throw wrong(option, "is of a kind that cannot be typed here");
        };
    }

    private Optional<JsonNode> choice(JsonNode choices, String typed) {
        return choices.valueStream()
                .filter(choice -> OptionText.isCalled(choice, typed, locale)
                        || Json.text(choice, "value").equals(typed))
                .map(choice -> choice.path("value"))
                .findFirst();
    }

    private static String text(JsonNode option, String typed) throws Mistyped {
        int least = Json.integer(option, "min_length");
        int most = option.path("max_length").asInt(MAX_TEXT);
        if (typed.isEmpty() || typed.length() < least || typed.length() > most) {
            throw wrong(option, "takes " + Math.max(1, least) + " to " + most + " characters");
        }
        return typed;
    }

    private static long whole(JsonNode option, String typed) throws Mistyped {
        try {
            long value = Long.parseLong(typed);
            checkBounds(option, (double) value);
            return value;
        } catch (NumberFormatException e) {
            throw wrong(option, "takes a whole number");
        }
    }

    private static double number(JsonNode option, String typed) throws Mistyped {
        try {
            double value = Double.parseDouble(typed);
            checkBounds(option, value);
            return value;
        } catch (NumberFormatException e) {
            throw wrong(option, "takes a number");
        }
    }

    private static void checkBounds(JsonNode option, double value) throws Mistyped {
        double least = option.path("min_value").asDouble(-MAX_NUMBER);
        double most = option.path("max_value").asDouble(MAX_NUMBER);
        if (!(value >= least && value <= most)) {
            throw wrong(option, "takes a number from " + plain(least) + " to " + plain(most));
        }
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    private static boolean truth(JsonNode option, String typed) throws Mistyped {
        return switch (typed) {
            case "true", "True" -> true;
            case "false", "False" -> false;
            default -> throw wrong(option, "takes true or false");
        };
    }

    private static Mistyped wrong(JsonNode option, String rule) {
        return new Mistyped("the option " + Json.text(option, "name") + " " + rule);
    }
}
