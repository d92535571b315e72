package dev.hearth.ui.settings;

import dev.hearth.control.supervisor.House;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Folders;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where the data lies, and what runs.
final class DataCard extends VBox {
    private static final long MB = 1 << 20;

    private final Messages words;
    private final Label version = Cards.styled(new Label(), "dim");
    private final Label memory = Cards.styled(new Label(), "dim");

    DataCard(SettingsViewModel settings, Messages words) {
        this.words = words;
        getStyleClass().addAll("card", "settings-card");
        version.setId("version");
        memory.setId("memory");
        var open = Buttons.of(
                "open-folder",
                words.text("folder.open"),
                "fth-folder",
                () -> Folders.open(home(settings.houseProperty().get())));
        open.disableProperty().bind(Bindings.isNull(settings.houseProperty()));
        var folder = new SettingRow(words.text("folder"), words.text("unknown"), open);
        getChildren()
                .addAll(
                        Cards.head(words.text("data"), ""),
                        folder,
                        new SettingRow(words.text("version"), words.text("version.text"), version),
                        new SettingRow(words.text("memory"), words.text("memory.text"), memory));
        settings.houseProperty().when(Shown.on(this)).subscribe(house -> {
            folder.mean(house == null ? words.text("unknown") : house.home());
            show(house);
        });
    }

    private void show(@Nullable House house) {
        version.setText(house == null ? words.text("unknown") : house.version());
        memory.setText(Optional.ofNullable(house)
                .flatMap(House::memoryBytes)
                .map(bytes -> words.text("memory.mb", bytes / MB))
                .orElse(words.text("unknown")));
    }

    private static String home(@Nullable House house) {
        return house == null ? "" : house.home();
    }
}
