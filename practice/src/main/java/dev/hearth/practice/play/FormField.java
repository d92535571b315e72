package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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
    ObjectNode submitted(Optional<String> typed, Resolved resolved) throws Mistyped {
        var sent = Json.object()
                .put("type", type())
                .put("id", Json.integer(field, "id"))
                .put("custom_id", customId());
        switch (type()) {
            case Components.TEXT_INPUT -> sent.put("value", text(typed.orElse(value())));
            case CHECKBOX -> sent.put("value", Boolean.parseBoolean(typed.orElse("false")));
            case RADIO_GROUP -> {
                var picked = picked(typed, resolved);
                sent.set("value", picked.isEmpty() ? sent.nullNode() : picked.path(0));
            }
            default -> sent.set("values", picked(typed, resolved));
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

    /// Values between commas, each by name, label or value; without an entry, what the bot put in beforehand.
    private ArrayNode picked(Optional<String> typed, Resolved resolved) throws Mistyped {
        var words = typed.map(FormField::words).orElseGet(this::preset);
        int least =
                words.isEmpty() && !required() ? 0 : field.path("min_values").asInt(1);
        int most = field.path("max_values")
                .asInt(type() == CHECKBOX_GROUP ? options().size() : 1);
        if (words.size() < least || words.size() > most) {
            throw new Mistyped("the field \"" + label + "\" takes " + least + " to " + most + " values");
        }
        return Picks.values(field, words, resolved);
    }

    private static List<String> words(String typed) {
        return typed.isBlank()
                ? List.of()
                : Stream.of(typed.split(",", -1)).map(String::strip).toList();
    }

    private List<String> preset() {
        var options = options()
                .valueStream()
                .filter(option -> Json.flag(option, "default"))
                .map(option -> Json.text(option, "value"));
        var entities = Json.list(field, "default_values").valueStream().map(entity -> Json.text(entity, "id"));
        return Stream.concat(options, entities).toList();
    }
}
