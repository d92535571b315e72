package dev.hearth.practice;

import dev.hearth.practice.play.Form;
import dev.hearth.practice.play.FormField;
import dev.hearth.practice.wire.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A modal that the bot opened.
public record OpenModal(String customId, String title, List<Field> fields) {
    public OpenModal {
        fields = List.copyOf(fields);
    }

    static OpenModal of(JsonNode modal) {
        return new OpenModal(
                Json.text(modal, "custom_id"),
                Json.text(modal, "title"),
                Form.fields(modal).map(Field::of).toList());
    }

    /// One field of it.
    ///
    /// @param value     what the bot put in beforehand
    /// @param minLength   in characters, as is maxLength
    /// @param type        Discord's number of the kind of component
    /// @param description stands under the label
    /// @param options     as Discord sends them, for fields that are picked from
    public record Field(
            String id,
            String label,
            boolean required,
            boolean multiline,
            String value,
            int minLength,
            int maxLength,
            int type,
            String description,
            String placeholder,
            JsonNode options) {
        static Field of(FormField field) {
            return new Field(
                    field.customId(),
                    field.label(),
                    field.required(),
                    field.multiline(),
                    field.value(),
                    field.minLength(),
                    field.maxLength(),
                    field.type(),
                    field.description(),
                    field.placeholder(),
                    field.options());
        }
    }
}
