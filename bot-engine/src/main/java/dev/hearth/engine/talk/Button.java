package dev.hearth.engine.talk;

/// A button.
///
/// @param label up to 80 characters
public record Button(Action action, String label, Style style) {
    /// How much a button asks to be pressed.
    public enum Style {
        PLAIN,
        MAIN,
        DANGER
    }

    public Button {
        Limits.text("a button's label", label, 80);
    }

    public static Button plain(Action action, String label) {
        return new Button(action, label, Style.PLAIN);
    }
}
