package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One field of a modal.
///
/// @param field the component as the bot sent it
/// @param description what stands under the label, empty if nothing does
public record FormField(JsonNode field, String label, String description) {
    /// Longest text that Discord lets into a field.
    public static final int MAX_TEXT = 4_000;

    private static final int RADIO_GROUP = 21;
    private static final int CHECKBOX_GROUP = 22;
    private static final int CHECKBOX = 23;

    public String customId() {
        return Json.text(field, "custom_id");
    }

    public boolean required() {
        return field.path("required").asBoolean(true);
    }

    public boolean multiline() {
        return Json.integer(field, "style") == 2;
    }

    public String value() {
        return Json.text(field, "value");
    }

    public int maxLength() {
        return field.path("max_length").asInt(MAX_TEXT);
    }

    public int minLength() {
        return Json.integer(field, "min_length");
    }

    public int type() {
        return Components.type(field);
    }

    public String placeholder() {
        return Json.text(field, "placeholder");
    }

    /// What can be picked, as Discord sends it; empty for a text.
    public JsonNode options() {
        return Json.list(field, "options");
    }

    boolean isCalled(String name) {
        return Labels.same(label, name) || customId().equals(name);
    }

    /// The field as the client sends it back.
    ///
    /// @param typed what the person entered; empty keeps what the bot put in
    ObjectNode submitted(Optional<String> typed) throws Mistyped {
        var sent = Json.object()
                .put("type", Components.type(field))
                .put("id", Json.integer(field, "id"))
                .put("custom_id", customId());
        switch (Components.type(field)) {
            case Components.TEXT_INPUT -> sent.put("value", text(typed.orElse(value())));
            case CHECKBOX -> sent.put("value", Boolean.parseBoolean(typed.orElse("false")));
            case RADIO_GROUP -> {
                var picked = picked(typed);
                sent.put("value", picked.isEmpty() ? null : picked.getFirst());
            }
            case Components.STRING_SELECT, CHECKBOX_GROUP -> {
                var values = sent.putArray("values");
                picked(typed).forEach(values::add);
            }
            default -> throw new Mistyped("the field \"" + label + "\" is of a kind that cannot be filled here");
        }
        return sent;
    }

    private String text(String text) throws Mistyped {
        if (text.isEmpty() && !required()) {
            return text;
        }
        if (text.isEmpty()) {
            throw new Mistyped("the field \"" + label + "\" has to be filled");
        }
        int least = Json.integer(field, "min_length");
        if (text.length() < least || text.length() > maxLength()) {
            throw new Mistyped("the field \"" + label + "\" takes " + least + " to " + maxLength() + " characters");
        }
        return text;
    }

    /// Values between commas, each by label or value; without an entry, what the bot marked as default.
    private List<String> picked(Optional<String> typed) throws Mistyped {
        var options = Json.list(field, "options");
        if (typed.isEmpty()) {
            return options.valueStream()
                    .filter(option -> Json.flag(option, "default"))
                    .map(option -> Json.text(option, "value"))
                    .toList();
        }
        var values = new ArrayList<String>();
        for (var word : typed.get().split(",", -1)) {
            values.add(Labels.option(options, word.strip()));
        }
        return values;
    }
}
