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
    /// @param maxLength in characters
    public record Field(String id, String label, boolean required, boolean multiline, String value, int maxLength) {
        static Field of(FormField field) {
            return new Field(
                    field.customId(),
                    field.label(),
                    field.required(),
                    field.multiline(),
                    field.value(),
                    field.maxLength());
        }
    }
}
