package dev.hearth.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where a page has nothing to show: it waits, there is nothing, or something went wrong. It says which,
/// and
/// offers what can be done.
public final class Placeholder extends VBox {
    private static final double TEXT_WIDTH = 420;
    private static final double WHEEL = 36;

    private Placeholder(Node head, String title, String text, Button... actions) {
        getStyleClass().add("placeholder");
        getChildren().addAll(head, Cards.styled(new Label(title), "placeholder-title"));
        if (!text.isEmpty()) {
            var words = Cards.wrapping(text, "placeholder-text");
            words.setMaxWidth(TEXT_WIDTH);
            getChildren().add(words);
        }
        if (actions.length > 0) {
            getChildren().add(Cards.styled(new HBox(actions), "actions"));
        }
    }

    /// While the first answer is waited for.
    public static Placeholder loading(String title) {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(WHEEL, WHEEL);
        return new Placeholder(wheel, title, "");
    }

    /// Where there is nothing yet.
    public static Placeholder empty(String icon, String title, String text, Button... actions) {
        return new Placeholder(new Mark(icon, Tone.PLAIN), title, text, actions);
    }

    /// Where something has to happen first, for example the bot's start.
    public static Placeholder stopped(String title, String text, Button... actions) {
        return new Placeholder(new Mark("fth-moon", Tone.WARN), title, text, actions);
    }

    /// Where something went wrong.
    public static Placeholder error(String title, String text, Button... actions) {
        return new Placeholder(new Mark("fth-alert-circle", Tone.BAD), title, text, actions);
    }
}
