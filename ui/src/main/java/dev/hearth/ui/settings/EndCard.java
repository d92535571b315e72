package dev.hearth.ui.settings;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.text.Messages;
import java.util.function.IntSupplier;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;

/// How the bot is stopped and how all is ended: closing the window does neither.
final class EndCard extends VBox {
    /// @param unsaved how many changes of servers' settings would be lost
    EndCard(SettingsViewModel settings, Overlay overlay, Messages words, Runnable quit, IntSupplier unsaved) {
        getStyleClass().addAll("card", "settings-card");
        var stop = Buttons.of("settings-stop", words.text("stop.do"), "fth-square", settings::stopBot);
        stop.disableProperty().bind(settings.canStop().not());
        var all = Buttons.danger(
                "quit-all",
                words.text("quit.do"),
                "fth-power",
                () -> overlay.confirm(
                        words.text("quit.ask"),
                        asked(words, unsaved.getAsInt()),
                        words.text("quit.do"),
                        words.text("quit.not"),
                        () -> settings.quitAll(quit)));
        all.disableProperty().bind(Bindings.isNull(settings.houseProperty()));
        getChildren()
                .addAll(
                        Cards.head(words.text("end"), words.text("end.text")),
                        new SettingRow(words.text("stop"), words.text("stop.text"), stop),
                        new SettingRow(words.text("quit"), words.text("quit.text"), all));
    }

    private static String asked(Messages words, int unsaved) {
        var text = words.text("quit.ask.text");
        return unsaved == 0
                ? text + " " + words.text("quit.ask.safe")
                : text + " " + words.text("quit.unsaved", unsaved);
    }
}
