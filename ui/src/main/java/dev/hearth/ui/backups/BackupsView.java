package dev.hearth.ui.backups;

import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.RestoreWork;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.recovery.RecoveryCard;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import java.time.InstantSource;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Making a backup with one press, the ones that there are, and bringing one back.
public final class BackupsView extends StackPane {
    /// How often it is looked again: often enough to see work go on.
    private static final Duration LOOKS = Duration.seconds(1);

    private final BackupsViewModel backups;
    private final Parts parts;
    private final Messages words;
    private final ScrollPane cards;

    private BackupsView(BackupsViewModel backups, Parts parts) {
        this.backups = backups;
        this.parts = parts;
        words = parts.words();
        cards = Cards.page(
                new NowCard(backups, parts),
                new PlanCard(backups, parts),
                new TargetsCard(backups, parts),
                new RecoveryCard(backups.recovery(), parts.overlay(), words.language(), parts.clock()),
                new ListCard(backups, parts),
                new ConfigurationCard(backups, parts));
        cards.setFitToHeight(false);
        ArchiveDrop.onto(cards, file -> new RestoreDialog(backups, parts, file).open());
        var looks = new Timeline(new KeyFrame(LOOKS, event -> backups.look()));
        looks.setCycleCount(Animation.INDEFINITE);
        Shown.on(this).subscribe(now -> {
            if (now) {
                backups.look();
                looks.play();
            } else {
                looks.stop();
            }
        });
        Shown.follow(this, backups.phaseProperty(), this::show);
        Shown.follow(this, backups.restore().workProperty(), this::show);
        backups.toldProperty().when(Shown.on(this)).subscribe((before, now) -> tell(now));
    }

    /// The page in one language.
    public static Page page(BackupsViewModel backups, Overlay overlay, Language language, InstantSource clock) {
        var words = Messages.beside(BackupsView.class, language);
        return new Page(
                "backups",
                Section.LOOK_AFTER,
                "fth-archive",
                words.text("title"),
                words.text("subtitle"),
                () -> new BackupsView(backups, new Parts(overlay, words, clock)));
    }

    private void show() {
        var now = of(backups.phaseProperty().get());
        if (getChildren().size() != 1 || !getChildren().contains(now)) {
            getChildren().setAll(now);
        }
    }

    private Node of(BackupsViewModel.Phase phase) {
        return switch (phase) {
            case READY -> cards;
            case LOADING -> Placeholder.loading(words.text("loading"));
            case RESTORING ->
                Placeholder.loading(step(backups.restore().workProperty().get()));
            case AWAY ->
                Placeholder.error(
                        words.text("away"),
                        words.text("away.text"),
                        Buttons.primary("backups-wake", words.text("away.wake"), "fth-play", backups::wake));
            case STOPPED ->
                Placeholder.stopped(
                        words.text("stopped"),
                        words.text("stopped.text"),
                        Buttons.primary("backups-start", words.text("start"), "fth-play", backups::startBot));
            case FAILED ->
                Placeholder.error(
                        words.text("failed"),
                        Optional.ofNullable(backups.problemProperty().get())
                                .map(parts::say)
                                .orElse(""),
                        Buttons.primary("backups-again", words.text("again"), "fth-refresh-cw", backups::look));
        };
    }

    private String step(RestoreWork work) {
        return words.text("step." + work.step(), work.percent());
    }

    private void tell(@Nullable Told told) {
        switch (told) {
            case null -> {
                // nothing was ordered yet
            }
            case Told.Taken() -> parts.overlay().toast(Tone.OK, words.text("told.taken"));
            case Told.Verified() -> parts.overlay().toast(Tone.OK, words.text("told.verified"));
            case Told.Restored() -> parts.overlay().toast(Tone.OK, words.text("told.restored"));
            case Told.TargetAdded() -> parts.overlay().toast(Tone.OK, words.text("told.added"));
            case Told.TargetRemoved() -> parts.overlay().toast(Tone.OK, words.text("told.removed"));
            case Told.Planned() -> parts.overlay().toast(Tone.OK, words.text("told.planned"));
            case Told.Failed(var problem) -> parts.overlay().toast(Tone.BAD, parts.say(problem));
        }
    }

    /// What the page's parts share.
    record Parts(Overlay overlay, Messages words, InstantSource clock) {
        String say(Problem problem) {
            return new ProblemWords(words.language()).all(problem);
        }
    }
}
