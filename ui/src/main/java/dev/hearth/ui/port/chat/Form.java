package dev.hearth.ui.port.chat;

import java.util.List;

/// A form that the bot opened for a person.
public record Form(String customId, String title, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /// One field of it.
    ///
    /// @param value     what the bot put in
    /// @param minLength in characters, as is maxLength
    /// @param options   what can be picked; empty for a text
    public record Field(
            String id,
            String label,
            String description,
            String placeholder,
            boolean required,
            boolean multiline,
            String value,
            int minLength,
            int maxLength,
            List<Component.Option> options) {
        public Field {
            options = List.copyOf(options);
        }
    }

    /// Without what somebody wrote.
    @Override
    public String toString() {
        return "Form[" + customId + "]";
    }
}
