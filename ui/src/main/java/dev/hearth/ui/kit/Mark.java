package dev.hearth.ui.kit;

import javafx.scene.control.Label;

/// An icon on a soft ground of its tone, at the head of a row or of an empty page.
public final class Mark extends Label {
    public Mark(String icon, Tone tone) {
        getStyleClass().add("mark");
        setGraphic(Icons.of(icon));
        tone.on(this);
    }
}
