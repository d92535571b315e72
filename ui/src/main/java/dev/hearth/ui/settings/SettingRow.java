package dev.hearth.ui.settings;

import dev.hearth.ui.kit.Cards;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One thing that can be set: what it is, what it means, and the control at the right end.
final class SettingRow extends HBox {
    private final Label meaning;

    SettingRow(String title, String meaning, Node... controls) {
        super(16);
        this.meaning = Cards.wrapping(meaning, "event-detail");
        var name = Cards.wrapping(title, "strong");
        name.setLabelFor(controls[0]);
        var words = new VBox(2, name, this.meaning);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("setting");
        setAlignment(Pos.CENTER_LEFT);
        var box = new HBox(8, controls);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, box);
        controls[0].setAccessibleText(title);
    }

    void mean(String text) {
        meaning.setText(text);
    }
}
