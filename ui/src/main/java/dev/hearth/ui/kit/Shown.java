package dev.hearth.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// For subscriptions that are to last as long as a node is on the screen: `property.when(Shown.on(this))`.
public final class Shown {
    private Shown() {}

    /// Whether a node is in a scene. The node itself keeps this value. A binding that asks its scene property for null
    /// is kept by nobody; once it was collected, which happens when it pleases, the screen would no longer change.
    public static ObservableValue<Boolean> on(Node node) {
        return node.sceneProperty().map(scene -> true).orElse(false);
    }
}
