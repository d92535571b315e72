package dev.hearth.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/// Keys of a page.
public final class Keys {
    private Keys() {}

    /// Lets keys do something for as long as a node is on the screen and no dialog lies over it, wherever in the window
    /// the focus is.
    public static void whileShown(Node node, Map<KeyCombination, Runnable> keys) {
        Map<KeyCombination, Runnable> guarded = new HashMap<>();
        keys.forEach((key, action) -> guarded.put(key, () -> {
            if (!node.isDisabled()) {
                action.run();
            }
        }));
        node.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                guarded.forEach(before.getAccelerators()::remove);
            }
            if (now != null) {
                now.getAccelerators().putAll(guarded);
            }
        });
    }
}
