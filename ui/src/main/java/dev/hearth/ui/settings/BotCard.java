package dev.hearth.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import dev.hearth.control.supervisor.House;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.VBox;

/// What holds for the bots, whether or not a window is open.
final class BotCard extends VBox {
    BotCard(SettingsViewModel settings, Messages words, ProblemWords problems) {
        getStyleClass().addAll("card", "settings-card");
        var awake = new SettingRow(
                words.text("awake"),
                words.text("awake.text"),
                toggle("keep-awake", settings.keepAwakeProperty(), settings));
        settings.houseProperty()
                .when(Shown.on(this))
                .subscribe(house -> awake.mean(Optional.ofNullable(house)
                        .flatMap(House::keepAwake)
                        .map(problem -> words.text("awake.not") + " " + problems.all(problem))
                        .orElse(words.text("awake.text"))));
        getChildren()
                .addAll(
                        Cards.head(words.text("bot"), ""),
                        new SettingRow(
                                words.text("online"),
                                words.text("online.text"),
                                toggle("start-online", settings.startOnlineProperty(), settings)),
                        awake);
    }

    private static ToggleSwitch toggle(String id, BooleanProperty value, SettingsViewModel settings) {
        var toggle = new ToggleSwitch();
        toggle.setId(id);
        toggle.selectedProperty().bindBidirectional(value);
        toggle.disableProperty().bind(Bindings.isNull(settings.houseProperty()));
        return toggle;
    }
}
