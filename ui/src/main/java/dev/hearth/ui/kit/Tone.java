package dev.hearth.ui.kit;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// How something is to be taken; sheets colour each tone in one place. A tone never stands alone: words say the same.
public enum Tone {
    PLAIN,
    OK,
    BUSY,
    WARN,
    BAD;

    /// Gives a node this tone and takes the others away.
    public void on(Node node) {
        for (var tone : values()) {
            var pseudoClass = PseudoClass.getPseudoClass(tone.name().toLowerCase(Locale.ROOT));
            node.pseudoClassStateChanged(pseudoClass, tone == this);
        }
    }

    /// The icon that goes with it, as a literal of the Feather pack.
    public String icon() {
        return switch (this) {
            case OK -> "fth-check-circle";
            case WARN -> "fth-alert-triangle";
            case BAD -> "fth-alert-circle";
            case BUSY, PLAIN -> "fth-info";
        };
    }
}
