package dev.hearth.ui.servers;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What waits to be saved, and what to do with it; after that, the way back.
final class SaveBar extends HBox {
    private final GuildViewModel guild;
    private final Messages words;
    private final Label count = Cards.wrapping("", "strong");
    private final Label hint = Cards.wrapping("", "event-detail");
    private final Button save;
    private final Button attempt;
    private final Button discard;
    private final Button undo;

    SaveBar(GuildViewModel guild, Trying trying, Messages words) {
        super(8);
        this.guild = guild;
        this.words = words;
        getStyleClass().add("save-bar");
        setId("save-bar");
        setAlignment(Pos.CENTER_LEFT);
        count.setId("save-count");
        save = Buttons.primary("save", words.text("save"), "fth-check", guild::save);
        attempt = Buttons.of("try-settings", words.text("try"), "fth-message-circle", trying::ask);
        discard = Buttons.of("discard", words.text("discard"), "fth-x", guild::discard);
        undo = Buttons.of("undo", words.text("undo"), "fth-rotate-ccw", guild::undo);
        var text = new VBox(1, count, hint);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, discard, attempt, undo, save);
        for (ReadOnlyIntegerProperty changing : new ReadOnlyIntegerProperty[] {
            guild.unsavedProperty(), guild.refusedProperty(), guild.justSavedProperty()
        }) {
            Shown.follow(this, changing, this::show);
        }
        Shown.follow(this, guild.busyProperty(), this::show);
    }

    private void show() {
        int unsaved = guild.unsavedProperty().get();
        int refused = guild.refusedProperty().get();
        int saved = guild.justSavedProperty().get();
        boolean waits = unsaved > 0;
        setVisible(waits || saved > 0);
        setManaged(isVisible());
        count.setText(waits ? words.text("unsaved", unsaved) : words.text("saved", saved));
        hint.setText(
                refused > 0
                        ? refused(refused, unsaved)
                        : waits ? words.text("unsaved.text", unsaved) : words.text("saved.text"));
        only(discard, waits);
        only(save, waits);
        only(attempt, waits);
        only(undo, !waits);
        boolean busy = guild.busyProperty().get();
        save.setDisable(busy || refused > 0);
        attempt.setDisable(busy || refused > 0 || guild.viewProperty().get() == null);
        undo.setDisable(busy);
    }

    private String refused(int refused, int unsaved) {
        return unsaved == 1 ? words.text("refused.only") : words.text("refused", refused);
    }

    private static void only(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
