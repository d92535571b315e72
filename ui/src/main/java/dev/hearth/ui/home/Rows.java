package dev.hearth.ui.home;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Mark;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows of the small lists on this page.
final class Rows {
    private Rows() {}

    static HBox row(Mark mark, String title, String detail, Node end) {
        var text = new VBox(1, Cards.wrapping(title, "event-title"));
        if (!detail.isEmpty()) {
            text.getChildren().add(Cards.wrapping(detail, "event-detail"));
        }
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(12, mark, text, end);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("event");
        return row;
    }

    static Label when(String text) {
        var when = Cards.styled(new Label(text), "event-when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        return when;
    }

    static Label none(String text) {
        return Cards.wrapping(text, "dim", "list-none");
    }
}
