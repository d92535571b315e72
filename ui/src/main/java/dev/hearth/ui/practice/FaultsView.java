package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// All that can be made to go wrong.
final class FaultsView extends ScrollPane {
    private final FaultsViewModel model;
    private final Messages words;
    private final VBox rows = Cards.styled(new VBox(), "faults");

    FaultsView(FaultsViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var lost = Buttons.showWhen(
                new Notice(Tone.WARN, words.text("lost.title"), words.text("lost.text")), model.lostProperty());
        setContent(new VBox(lost, rows));
        Shown.follow(this, model.all(), this::fill);
    }

    private void fill() {
        if (model.all().isEmpty()) {
            rows.getChildren().setAll(Placeholder.loading(words.text("faults.loading")));
        } else {
            rows.getChildren()
                    .setAll(model.all().stream()
                            .map(fault -> new FaultRow(model, fault, words))
                            .toList());
        }
    }
}
