package dev.hearth.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// Buttons that everybody can find: each has words, or a name and a tooltip where it shows an icon only.
public final class Buttons {
    private Buttons() {}

    /// A button with words and an icon before them.
    public static Button of(String id, String text, String icon, Runnable action) {
        var button = new Button(text, Icons.of(icon));
        button.setId(id);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /// The button of a card or dialog that is most likely wanted; at most one.
    public static Button primary(String id, String text, String icon, Runnable action) {
        var button = of(id, text, icon, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /// A button for what costs something.
    public static Button danger(String id, String text, String icon, Runnable action) {
        var button = of(id, text, icon, action);
        button.getStyleClass().addAll("button-outlined", "danger");
        return button;
    }

    /// A button without words; the name is read out and shown as a tooltip.
    public static Button icon(String id, String name, String icon, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "icon-only");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A button without words that stays pressed while something is true.
    public static ToggleButton toggle(String id, String name, String icon, BooleanProperty on) {
        var button = new ToggleButton(null, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(on);
        return button;
    }

    /// A button that looks like a link.
    public static Hyperlink link(String id, String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setId(id);
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /// Shows a node, and keeps its room, only while something is true.
    public static <N extends Node> N showWhen(N node, ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(wanted);
        return node;
    }
}
