package dev.hearth.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The surfaces that pages put things on, and the small habits of laying them out.
public final class Cards {
    private Cards() {}

    /// A card with content from top to bottom.
    public static VBox card(double spacing, Node... content) {
        var card = new VBox(spacing, content);
        card.getStyleClass().add("card");
        return card;
    }

    /// The head of a card: title, a line below it where there is one, and what stands at the right end.
    public static HBox head(String title, String subtitle, Node... right) {
        var words = new VBox(2, styled(new Label(title), "card-title"));
        if (!subtitle.isEmpty()) {
            words.getChildren().add(wrapping(subtitle, "card-subtitle"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(12, words);
        head.getChildren().addAll(right);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        return head;
    }

    /// A page's content in a scroll pane that fills the slot.
    public static ScrollPane page(Node... content) {
        var body = new VBox(content);
        body.getStyleClass().add("page-body");
        var scroll = new ScrollPane(body);
        scroll.getStyleClass().addAll("page", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /// A label that breaks into lines and is never cut off.
    public static Label wrapping(String text, String... styles) {
        var label = styled(new Label(text), styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    /// Takes the room that is left over in a row.
    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
