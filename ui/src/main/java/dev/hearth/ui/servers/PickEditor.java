package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingView.Kind;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.PickDialog;
import dev.hearth.ui.kit.Shown;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// One channel, role, zone or country: says which, and opens the list of all.
final class PickEditor extends Button {
    private final FieldViewModel field;
    private final Supplier<Offers> offers;

    PickEditor(FieldViewModel field, Overlay overlay, Supplier<Offers> offers) {
        this.field = field;
        this.offers = offers;
        getStyleClass().add("pick-button");
        setContentDisplay(ContentDisplay.LEFT);
        Shown.follow(this, field.draftProperty(), this::show);
        Shown.follow(this, field.settingProperty(), this::show);
        setOnAction(event -> PickDialog.one(
                overlay, field.setting().label(), offers.get().of(field.setting()), field.holding(), field::choose));
    }

    private void show() {
        var now = offers.get();
        var kind = field.setting().kind();
        var chosen = field.holding().filter(value -> !value.isBlank());
        setText(chosen.map(value -> now.one(kind, value).label()).orElseGet(() -> now.say(field.setting(), chosen)));
        setGraphic(Icons.of(chosen.map(value -> now.one(kind, value).icon()).orElse("fth-plus")));
        // Channels and roles are known only while the bot is online.
        setDisable(!now.isLive() && (kind == Kind.CHANNEL || kind == Kind.ROLE));
        setAccessibleText(field.setting().label() + ": " + getText());
    }
}
