package dev.hearth.ui.staff;

import dev.hearth.control.Problem;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Who looks after the installation, where their commands are, and what was changed.
public final class StaffView extends StackPane {
    /// How often it is looked again: roles are given and taken on Discord, too.
    private static final Duration LOOKS = Duration.seconds(15);

    private final StaffViewModel staff;
    private final Parts parts;
    private final Messages words;
    private final ScrollPane cards;

    private StaffView(StaffViewModel staff, Parts parts) {
        this.staff = staff;
        this.parts = parts;
        words = parts.words();
        cards = Cards.page(new PeopleCard(staff, parts), new CommandsCard(staff, parts), new ChangesCard(staff, parts));
        cards.setFitToHeight(false);
        var looks = new Timeline(new KeyFrame(LOOKS, event -> staff.look()));
        looks.setCycleCount(Animation.INDEFINITE);
        Shown.on(this).subscribe(now -> {
            if (now) {
                staff.look();
                looks.play();
            } else {
                looks.stop();
            }
        });
        Shown.follow(
                this,
                staff.phaseProperty(),
                () -> getChildren().setAll(of(staff.phaseProperty().get())));
        staff.toldProperty().when(Shown.on(this)).subscribe((before, now) -> tell(now));
    }

    /// The page in one language.
    public static Page page(StaffViewModel staff, Overlay overlay, Language language) {
        var words = Messages.beside(StaffView.class, language);
        return new Page(
                "staff",
                Section.LOOK_AFTER,
                "fth-users",
                words.text("title"),
                words.text("subtitle"),
                () -> new StaffView(staff, new Parts(overlay, words)));
    }

    private Node of(StaffViewModel.Phase phase) {
        return switch (phase) {
            case READY -> cards;
            case LOADING -> Placeholder.loading(words.text("loading"));
            case AWAY ->
                Placeholder.error(
                        words.text("away"),
                        words.text("away.text"),
                        Buttons.primary("staff-wake", words.text("away.wake"), "fth-play", staff::wake));
            case STOPPED ->
                Placeholder.stopped(
                        words.text("stopped"),
                        words.text("stopped.text"),
                        Buttons.primary("staff-start", words.text("start"), "fth-play", staff::startBot));
            case FAILED ->
                Placeholder.error(
                        words.text("failed"),
                        Optional.ofNullable(staff.problemProperty().get())
                                .map(parts::say)
                                .orElse(""),
                        Buttons.primary("staff-again", words.text("again"), "fth-refresh-cw", staff::look));
        };
    }

    private void tell(@Nullable Told told) {
        switch (told) {
            case null -> {
                // nothing was ordered yet
            }
            case Told.Named(var name) -> parts.overlay().toast(Tone.OK, words.text("told.named", name));
            case Told.Removed(var name) -> parts.overlay().toast(Tone.OK, words.text("told.removed", name));
            case Told.Shown(var guild) -> parts.overlay().toast(Tone.OK, words.text("told.shown", guild));
            case Told.Hidden(var guild) -> parts.overlay().toast(Tone.OK, words.text("told.hidden", guild));
            case Told.Failed(var problem) -> parts.overlay().toast(Tone.BAD, parts.say(problem));
        }
    }

    /// What the page's parts share.
    record Parts(Overlay overlay, Messages words) {
        String say(Problem problem) {
            return new ProblemWords(words.language()).all(problem);
        }
    }
}
