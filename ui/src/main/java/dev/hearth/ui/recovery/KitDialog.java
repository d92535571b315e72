package dev.hearth.ui.recovery;

import dev.hearth.control.KitCode;
import dev.hearth.control.OwnerOnly;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Makes a recovery kit: the code is shown once, and counts when it was typed again from paper.
final class KitDialog {
    private static final int HALF = 4;

    private final RecoveryViewModel recovery;
    private final Overlay overlay;
    private final Messages words;
    private final InstantSource clock;
    private final KitCode code = KitCode.fresh();

    KitDialog(RecoveryViewModel recovery, Overlay overlay, Messages words, InstantSource clock) {
        this.recovery = recovery;
        this.overlay = overlay;
        this.words = words;
        this.clock = clock;
    }

    void open() {
        var view = recovery.viewProperty().get();
        boolean replaces = view != null && view.kit().isPresent();
        overlay.dialog(
                words.text("kit.dialog"),
                List.of(
                        Cards.wrapping(words.text("kit.what"), "dialog-text"),
                        lines(),
                        Cards.wrapping(words.text(replaces ? "kit.replaces" : "kit.keep"), "dialog-text")),
                Buttons.of("kit-close", words.text("kit.close"), "fth-x", overlay::closeDialog),
                Buttons.of("kit-page", words.text("kit.page"), "fth-printer", this::savePage),
                Buttons.primary("kit-written", words.text("kit.written"), "fth-edit-3", this::retype));
    }

    /// Two lines of four groups, as they are written down.
    private Node lines() {
        var groups = code.groups();
        var lines = new VBox(4, line(groups.subList(0, HALF)), line(groups.subList(HALF, groups.size())));
        lines.setId("kit-code");
        return Cards.styled(lines, "kit-code");
    }

    private static Label line(List<String> groups) {
        return Cards.styled(new Label(String.join("  ", groups)), "mono", "kit-line");
    }

    private void savePage() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("kit.page"));
        chooser.setInitialFileName(words.text("kit.file"));
        var chosen = chooser.showSaveDialog(overlay.getScene().getWindow());
        if (chosen != null) {
            write(chosen.toPath());
        }
    }

    private void write(Path file) {
        try {
            OwnerOnly.write(file, page().getBytes(StandardCharsets.UTF_8));
            overlay.toast(Tone.OK, words.text("kit.saved"));
        } catch (IOException e) {
            overlay.toast(Tone.BAD, words.text("kit.unsaved"));
        }
    }

    private String page() {
        var groups = code.groups();
        var day = new Times(words.language()).date(clock.instant());
        var lines = String.join("  ", groups.subList(0, HALF)) + "\n    "
                + String.join("  ", groups.subList(HALF, groups.size()));
        return words.text("page", day, lines) + "\n";
    }

    private void retype() {
        var field = new KitField(words);
        var keep = Buttons.primary("kit-keep", words.text("kit.counts"), "fth-check", () -> {
            overlay.closeDialog();
            recovery.keep(code);
        });
        keep.setDisable(true);
        field.codeProperty().subscribe(typed -> {
            int differs = typed == null ? 0 : typed.differsIn(code);
            keep.setDisable(typed == null || differs > 0);
            if (differs > 0) {
                field.say(words.text("kit.differs", differs));
            }
        });
        overlay.dialog(
                words.text("kit.retype"),
                List.of(Cards.wrapping(words.text("kit.retype.text"), "dialog-text"), field),
                Buttons.of("kit-back", words.text("kit.back"), "fth-arrow-left", this::open),
                keep);
        field.focus();
    }
}
