package dev.hearth.engine.talk;

import java.util.List;

/// A form that opens above the chat.
///
/// @param title  up to 45 characters
/// @param inputs 1 to 5
public record Form(Action action, String title, List<Input> inputs) {
    /// One text to write.
    ///
    /// @param name  by which the handler finds the text
    /// @param label up to 45 characters
    /// @param hint  shown while it is empty, up to 100 characters
    /// @param most  longest text in characters, up to 4000
    public record Input(String name, String label, String hint, int most, boolean required, String value) {
        public Input {
            Limits.text("an input's label", label, 45);
            Limits.text("an input's hint", hint, 100);
            if (most < 1 || most > 4000 || value.length() > most) {
                throw new IllegalArgumentException("an input takes 1 to 4000 characters");
            }
        }
    }

    public Form {
        Limits.text("a form's title", title, 45);
        Limits.count("inputs", inputs, 1, 5);
        inputs = List.copyOf(inputs);
    }
}
