package dev.hearth.ui.connect;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One step: its number or mark, what it is about, and what is to be done while it is its turn.
final class StepCard extends BorderPane {
    private final Step step;
    private final Messages words;
    private final Label badge = Cards.styled(new Label(), "step-badge");
    private final Label state = Cards.styled(new Label(), "state-pill");
    private final VBox content = Cards.styled(new VBox(), "step-content");

    StepCard(Step step, Messages words) {
        this.step = step;
        this.words = words;
        getStyleClass().addAll("card", "step");
        setId("step-" + step.name());
        state.setMinWidth(Region.USE_PREF_SIZE);
        var title = Cards.wrapping(words.text("step." + step.name()), "card-title");
        var head = new HBox(12, title, Cards.gap(), state);
        var body = Cards.styled(new VBox(head, content), "step-body");
        setLeft(badge);
        setCenter(body);
    }

    /// Shows how far it is.
    void show(Step.State now) {
        boolean marked = now == Step.State.DONE || now == Step.State.PROBLEM;
        badge.setText(marked ? "" : Integer.toString(step.number()));
        badge.setGraphic(marked ? Icons.of(now == Step.State.DONE ? "fth-check" : "fth-alert-triangle") : null);
        state.setText(words.text("state." + now.name()));
        var tone = switch (now) {
            case DONE -> Tone.OK;
            case NOW -> Tone.BUSY;
            case LATER -> Tone.PLAIN;
            case PROBLEM -> Tone.BAD;
        };
        tone.on(badge);
        tone.on(state);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("later"), now == Step.State.LATER);
    }

    /// Shows what is to be said and done.
    void fill(List<Node> nodes) {
        content.getChildren().setAll(nodes);
        content.setVisible(!nodes.isEmpty());
        content.setManaged(!nodes.isEmpty());
    }
}
