package dev.hearth.ui.trial;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.page.Navigator;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import dev.hearth.ui.trial.TrialViewModel.State;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Says above the practice chat that unsaved settings are tried there, and whose; and ends that.
public final class TrialBar extends StackPane {
    private final TrialViewModel trial;
    private final Navigator navigator;
    private final Messages words;

    private TrialBar(TrialViewModel trial, Navigator navigator, Language language) {
        this.trial = trial;
        this.navigator = navigator;
        words = Messages.beside(TrialBar.class, language);
        getStyleClass().add("trial");
        setId("trial");
        Buttons.showWhen(this, trial.stateProperty().map(State.Running.class::isInstance));
        Shown.follow(this, trial.stateProperty(), this::show);
    }

    /// A page with the bar above it. What goes wrong with a trial is told wherever the admin is.
    public static Page above(Page page, TrialViewModel trial, Overlay overlay, Navigator navigator, Language language) {
        trial.problemProperty().when(Shown.on(overlay)).subscribe((before, now) -> {
            if (now != null) {
                overlay.toast(Tone.WARN, new ProblemWords(language).all(now));
            }
        });
        return new Page(page.id(), page.section(), page.icon(), page.title(), page.subtitle(), () -> {
            var view = page.view().get();
            VBox.setVgrow(view, Priority.ALWAYS);
            return new VBox(new TrialBar(trial, navigator, language), view);
        });
    }

    private void show() {
        getChildren().clear();
        if (trial.stateProperty().get() instanceof State.Running running) {
            getChildren()
                    .add(new Notice(
                            Tone.BUSY,
                            words.text("title", running.guild()),
                            text(running),
                            Buttons.primary("trial-end", words.text("end"), "fth-check", trial::end),
                            Buttons.of(
                                    "trial-back",
                                    words.text("back"),
                                    "fth-arrow-left",
                                    () -> navigator.open("servers"))));
        }
    }

    private String text(State.Running running) {
        var where = words.text("text", running.place().name());
        return running.left().isEmpty() ? where : where + " " + words.text("left", String.join(", ", running.left()));
    }
}
