package dev.hearth.ui.recovery;

import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.supervisor.RehearsalWork;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import dev.hearth.ui.text.Times;
import java.time.InstantSource;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Whether everything could be brought back if this PC were lost, and what can be done so that it could.
public final class RecoveryCard extends VBox {
    private final RecoveryViewModel recovery;
    private final Overlay overlay;
    private final Messages words;
    private final ProblemWords problems;
    private final Times times;
    private final InstantSource clock;
    private final Label kit = Cards.wrapping("", "event-detail");
    private final Label rehearsal = Cards.wrapping("", "event-detail");
    private final Button make;
    private final Button rehearse;

    public RecoveryCard(RecoveryViewModel recovery, Overlay overlay, Language language, InstantSource clock) {
        super(8);
        this.recovery = recovery;
        this.overlay = overlay;
        this.clock = clock;
        words = Messages.beside(RecoveryCard.class, language);
        problems = new ProblemWords(language);
        times = new Times(language);
        getStyleClass().add("card");
        kit.setId("kit-state");
        rehearsal.setId("rehearsal-state");
        make = Buttons.of("kit-make", words.text("kit.make"), "fth-key", this::askForKit);
        rehearse = Buttons.of("rehearse", words.text("rehearse"), "fth-life-buoy", recovery::rehearse);
        getChildren()
                .addAll(
                        Cards.head(words.text("title"), words.text("subtitle")),
                        row(words.text("kit"), kit, make),
                        row(words.text("rehearsal"), rehearsal, rehearse));
        Shown.follow(this, recovery.viewProperty(), this::show);
        Shown.follow(this, recovery.workProperty(), this::show);
        recovery.saidProperty().when(Shown.on(this)).subscribe((before, now) -> tell(now));
    }

    private static Node row(String title, Label state, Button button) {
        var text = new VBox(3, Cards.styled(new Label(title), "strong"), state);
        HBox.setHgrow(text, Priority.ALWAYS);
        button.setMinWidth(Region.USE_PREF_SIZE);
        var row = Cards.styled(new HBox(10, text, button), "event");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show() {
        var now = recovery.viewProperty().get();
        var work = recovery.workProperty().get();
        make.setDisable(now == null);
        rehearse.setDisable(now == null || work.goesOn());
        if (now != null) {
            kit.setText(now.kit()
                    .map(at -> words.text("kit.made", times.date(at)))
                    .orElseGet(() -> words.text("kit.none")));
            make.setText(words.text(now.kit().isPresent() ? "kit.replace" : "kit.make"));
            rehearsal.setText(
                    work.goesOn()
                            ? step(work)
                            : now.rehearsals().stream()
                                    .findFirst()
                                    .map(this::last)
                                    .orElseGet(() -> words.text("rehearsal.never")));
        }
    }

    private String step(RehearsalWork work) {
        return words.text("step." + work.step(), work.percent());
    }

    private String last(Rehearsal last) {
        var when = times.ago(last.at(), clock.instant());
        return last.problem()
                .map(why -> words.text("rehearsal.bad", when) + " " + problems.all(why))
                .orElseGet(() -> words.text("rehearsal.good", when, last.rows()) + " "
                        + words.text(last.byKit() ? "rehearsal.kit" : "rehearsal.own"));
    }

    private void askForKit() {
        new KitDialog(recovery, overlay, words, clock).open();
    }

    private void tell(@Nullable Said said) {
        switch (said) {
            case null -> {
                // nothing was ordered yet
            }
            case Said.Kept() -> overlay.toast(Tone.OK, words.text("said.kept"));
            case Said.Rehearsed() -> overlay.toast(Tone.OK, words.text("said.rehearsed"));
            case Said.Failed(var problem) -> overlay.toast(Tone.BAD, problems.all(problem));
        }
    }
}
