package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The `name:value` pairs of a line. A value runs to the next known option, so it needs no quotes.
final class Arguments {
    private final ArrayNode declared;
    private final String locale;
    private final OptionValue values;

    Arguments(ArrayNode declared, String locale, Resolved resolved) {
        this.declared = declared;
        this.locale = locale;
        this.values = new OptionValue(locale, resolved);
    }

    /// @param typing whether the last option is still being typed: nothing is required yet, and it has the focus
    ArrayNode read(SequencedMap<JsonNode, String> pairs, boolean typing) throws Mistyped {
        var given = Json.array();
        if (typing) {
            readTyping(pairs, given);
            return given;
        }
        for (var pair : pairs.entrySet()) {
            given.add(sent(pair.getKey()).set("value", values.read(pair.getKey(), pair.getValue())));
        }
        for (var option : declared) {
            if (Json.flag(option, "required") && !pairs.containsKey(option)) {
                throw new Mistyped("the option " + Json.text(option, "name") + " is required");
            }
        }
        return given;
    }

    private void readTyping(SequencedMap<JsonNode, String> pairs, ArrayNode given) throws Mistyped {
        if (pairs.isEmpty()) {
            throw new Mistyped("name the option to complete, as in option:text");
        }
        var focused = pairs.lastEntry();
        if (!Json.flag(focused.getKey(), "autocomplete")) {
            throw new Mistyped("the option " + Json.text(focused.getKey(), "name") + " has no completion");
        }
        for (var pair : pairs.entrySet()) {
            var option = sent(pair.getKey());
            if (pair.getKey().equals(focused.getKey())) {
                given.add(option.put("value", pair.getValue()).put("focused", true));
            } else {
                given.add(option.set("value", values.read(pair.getKey(), pair.getValue())));
            }
        }
    }

    private static ObjectNode sent(JsonNode option) {
        return Json.object().put("name", Json.text(option, "name")).put("type", Json.integer(option, "type"));
    }

    SequencedMap<JsonNode, String> pairs(Filled filled) throws Mistyped {
        var pairs = new LinkedHashMap<JsonNode, String>();
        for (var entry : filled.options().sequencedEntrySet()) {
            keep(pairs, declared(entry.getKey()), entry.getValue());
        }
        if (!filled.focused().isEmpty()) {
            var focused = declared(filled.focused());
            pairs.putLast(focused, pairs.getOrDefault(focused, ""));
        }
        return pairs;
    }

    private JsonNode declared(String name) throws Mistyped {
        return declared.valueStream()
                .filter(option -> OptionText.isCalled(option, name, locale))
                .findFirst()
                .orElseThrow(
                        () -> new Mistyped("\"" + name + "\" is no option; there is " + OptionText.names(declared)));
    }

    SequencedMap<JsonNode, String> pairs(String text) throws Mistyped {
        var pairs = new LinkedHashMap<JsonNode, String>();
        @Nullable JsonNode current = null;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean wordStarts = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            var start = wordStarts ? optionAt(text, at) : Optional.<Map.Entry<JsonNode, Integer>>empty();
            if (start.isPresent()) {
                keep(pairs, current, text.substring(from, at));
                current = start.get().getKey();
                from = start.get().getValue();
            }
        }
        keep(pairs, current, text.substring(from));
        return pairs;
    }

    private void keep(Map<JsonNode, String> pairs, @Nullable JsonNode option, String value) throws Mistyped {
        if (option == null) {
            if (!value.isBlank()) {
                throw new Mistyped("\"" + value.strip() + "\" is no option; there is " + OptionText.names(declared));
            }
        } else if (pairs.put(option, value.strip()) != null) {
            throw new Mistyped("the option " + Json.text(option, "name") + " stands there twice");
        }
    }

    /// The option whose name and colon stand at this place, with the place after the colon.
    private Optional<Map.Entry<JsonNode, Integer>> optionAt(String text, int at) {
        for (var option : declared) {
            for (var name : OptionText.namesOf(option, locale)) {
                int colon = at + name.length();
                if (text.startsWith(name, at) && colon < text.length() && text.charAt(colon) == ':') {
                    return Optional.of(Map.entry(option, colon + 1));
                }
            }
        }
        return Optional.empty();
    }
}
