package dev.hearth.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A banner at the head of a page: what happened, why, and buttons for what can be done about it.
public final class Notice extends HBox {
    private static final double GAP = 8;
    private final Label title = Cards.wrapping("", "notice-title");
    private final Label text = Cards.wrapping("", "notice-text");
    private final FlowPane actions = new FlowPane(GAP, GAP);

    public Notice(Tone tone, String title, String text, Node... actions) {
        getStyleClass().add("notice");
        tone.on(this);
        this.title.setText(title);
        this.text.setText(text);
        this.actions.getChildren().setAll(actions);
        var words = new VBox(4, this.title, this.text);
        if (actions.length > 0) {
            VBox.setMargin(this.actions, new javafx.geometry.Insets(GAP, 0, 0, 0));
            words.getChildren().add(this.actions);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(tone.icon()), words);
    }

    /// Changes the words where they depend on something that goes on, such as a countdown.
    public void say(String newTitle, String newText) {
        title.setText(newTitle);
        text.setText(newText);
    }
}
