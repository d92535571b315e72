package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One open modal.
///
/// @param source the message whose button opened it, 0 if it was a command
public record Form(JsonNode modal, Channel channel, long source) {
    /// The fields in their order; labels come from the label around the field, or in the old form from itself.
    public static Stream<FormField> fields(JsonNode modal) {
        return Json.list(modal, "components").valueStream().flatMap(Form::fieldsOf);
    }

    /// What the client sends when the person submits.
    ///
    /// @param typed text by label or custom id; a field that is not named keeps what the bot put in
    /// @throws Mistyped if a required field is empty, a text has the wrong length, or a name is unknown
    ObjectNode submitted(Map<String, String> typed, Resolved resolved) throws Mistyped {
        var fields = fields(modal).toList();
        for (var name : typed.keySet()) {
            if (fields.stream().noneMatch(field -> field.isCalled(name))) {
                throw new Mistyped("the form has no field \"" + name + "\"; it has " + labels(fields));
            }
        }
        var data = Json.object().put("custom_id", Json.text(modal, "custom_id"));
        var components = data.putArray("components");
        for (var wrapper : Json.list(modal, "components")) {
            components.add(submitted(wrapper, typed, resolved));
        }
        if (!resolved.json().isEmpty()) {
            data.set("resolved", resolved.json());
        }
        return data;
    }

    private static ObjectNode submitted(JsonNode wrapper, Map<String, String> typed, Resolved resolved)
            throws Mistyped {
        var sent = Json.object().put("type", Components.type(wrapper)).put("id", Json.integer(wrapper, "id"));
        var values = new ArrayList<ObjectNode>();
        for (var field : fieldsOf(wrapper).toList()) {
            values.add(field.submitted(given(field, typed), resolved));
        }
        if (Components.type(wrapper) == Components.LABEL) {
            values.forEach(value -> sent.set("component", value));
        } else if (Components.type(wrapper) == Components.ACTION_ROW) {
            sent.putArray("components").addAll(values);
        }
        return sent;
    }

    private static Optional<String> given(FormField field, Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(entry -> field.isCalled(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Stream<FormField> fieldsOf(JsonNode wrapper) {
        return switch (Components.type(wrapper)) {
            case Components.LABEL ->
                Stream.of(new FormField(
                        wrapper.path("component"), Json.text(wrapper, "label"), Json.text(wrapper, "description")));
            case Components.ACTION_ROW ->
                Json.list(wrapper, "components")
                        .valueStream()
                        .map(field -> new FormField(field, Json.text(field, "label"), ""));
            default -> Stream.empty();
        };
    }

    private static String labels(List<FormField> fields) {
        return String.join(", ", fields.stream().map(FormField::label).toList());
    }
}
