package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingChange;
import dev.hearth.ui.kit.Cards;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a setting was before and is after a change.
final class ChangeLine extends TextFlow {
    ChangeLine(SettingChange change, SettingNames settings) {
        getStyleClass().add("change");
        getChildren()
                .addAll(
                        part(settings.label(change.key()) + "  ", "change-name"),
                        part(settings.say(change.key(), change.before()), "change-before"),
                        part("  →  ", "change-before"),
                        part(settings.say(change.key(), change.after()), "change-after"));
    }

    private static Text part(String text, String style) {
        return Cards.styled(new Text(text), style);
    }
}
