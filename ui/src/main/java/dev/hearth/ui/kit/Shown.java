package dev.hearth.ui.kit;

import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/// For subscriptions that are to last as long as a node is on the screen: `property.when(Shown.on(this))`. A view that
/// was replaced, by one in another language perhaps, is let go by the models that outlive it.
public final class Shown {
    private Shown() {}

    /// Whether a node is in a scene. The node itself keeps this value. A binding that asks its scene property for null
    /// is kept by nobody; once it was collected, which happens when it pleases, the screen would no longer change.
    public static ObservableValue<Boolean> on(Node node) {
        return node.sceneProperty().map(scene -> true).orElse(false);
    }

    /// Draws once a node is shown and at each change of what it shows, lists too, for as long as it is.
    public static void follow(Node node, Observable source, Runnable draw) {
        on(node).subscribe(new Following(source, draw)::shown);
    }

    private static final class Following {
        private final Observable source;
        private final Runnable draw;
        private Subscription subscription = Subscription.EMPTY;

        Following(Observable source, Runnable draw) {
            this.source = source;
            this.draw = draw;
        }

        void shown(boolean now) {
            subscription.unsubscribe();
            subscription = now ? source.subscribe(draw) : Subscription.EMPTY;
            if (now) {
                draw.run();
            }
        }
    }
}
