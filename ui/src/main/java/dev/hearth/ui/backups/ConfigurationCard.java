package dev.hearth.ui.backups;

import dev.hearth.control.OwnerOnly;
import dev.hearth.control.engine.ConfigurationText;
import dev.hearth.ui.backups.BackupsView.Parts;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// What was set, saved without the data as a file that a person can read.
final class ConfigurationCard extends VBox {
    private final BackupsViewModel backups;
    private final Parts parts;
    private final Messages words;

    ConfigurationCard(BackupsViewModel backups, Parts parts) {
        super(8);
        this.backups = backups;
        this.parts = parts;
        words = parts.words();
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Cards.head(
                                words.text("config"),
                                "",
                                Buttons.of("config-save", words.text("config.save"), "fth-download", this::choose)),
                        Cards.wrapping(words.text("config.text")),
                        Cards.wrapping(words.text("config.back"), "event-detail"));
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("config.save"));
        chooser.setInitialFileName("hearth-configuration.json");
        var chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            backups.configuration(outcome -> outcome.either(
                    text -> write(chosen.toPath(), text), why -> parts.overlay().toast(Tone.BAD, parts.say(why))));
        }
    }

    private void write(Path file, ConfigurationText text) {
        try {
            OwnerOnly.write(file, text.json().getBytes(StandardCharsets.UTF_8));
            parts.overlay().toast(Tone.OK, words.text("config.saved"));
        } catch (IOException e) {
            parts.overlay().toast(Tone.BAD, words.text("config.unsaved"));
        }
    }
}
