package dev.hearth.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

/// A state in words, with a dot and a colour that say the same.
public final class StatePill extends Label {
    private static final double DOT = 3.5;

    public StatePill(ObservableValue<String> text, ObservableValue<Tone> tone) {
        var dot = new Circle(DOT);
        dot.getStyleClass().add("state-dot");
        getStyleClass().add("state-pill");
        setGraphic(dot);
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(text);
        tone.subscribe(now -> now.on(this));
    }
}
