package dev.hearth.ui.backups;

import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.ui.backups.BackupsView.Parts;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Mark;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;

/// The folders that backups go to, how each stands, and adding and removing them.
final class TargetsCard extends VBox {
    private final BackupsViewModel backups;
    private final Parts parts;
    private final Messages words;
    private final Times times;
    private final VBox list = new VBox();
    private @Nullable BackupPlan shown;

    TargetsCard(BackupsViewModel backups, Parts parts) {
        super(8);
        this.backups = backups;
        this.parts = parts;
        words = parts.words();
        times = new Times(words.language());
        getStyleClass().add("card");
        list.setId("backup-targets");
        getChildren()
                .addAll(
                        Cards.head(
                                words.text("targets"),
                                "",
                                Buttons.of("target-add", words.text("target.add"), "fth-plus", this::choose)),
                        list);
        Shown.follow(this, backups.backupsProperty(), this::look);
        Shown.follow(this, backups.plan().removedProperty(), this::show);
    }

    private void look() {
        var now = backups.backupsProperty().get();
        if (now != null && !now.plan().equals(shown)) {
            shown = now.plan();
            show();
        }
    }

    private void show() {
        var targets = shown == null ? List.<BackupTarget>of() : shown.targets();
        list.getChildren().setAll(targets.stream().map(this::row).toList());
        var removed = backups.plan().removedProperty().get();
        if (removed != null) {
            list.getChildren().add(putBack(removed));
        } else if (targets.size() == 1) {
            list.getChildren().add(Cards.wrapping(words.text("targets.alone"), "event-detail"));
        }
    }

    private Node row(BackupTarget target) {
        // Its ends tell most of a path: which disk it is, and which folder there.
        var name = Cards.styled(new Label(name(target)), "strong");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(target.folder()));
        var text = new VBox(2, name, Cards.wrapping(detail(target), "event-detail"));
        keys(target).ifPresent(line -> text.getChildren().add(Cards.wrapping(line, "event-detail")));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = Cards.styled(new HBox(10, new Mark(icon(target), tone(target)), text), "event", "backup-target");
        row.setAlignment(Pos.CENTER_LEFT);
        if (!target.own()) {
            row.getChildren()
                    .add(Buttons.icon(
                            "target-remove",
                            words.text("target.remove", name(target)),
                            "fth-trash-2",
                            () -> backups.plan().remove(target)));
        }
        return row;
    }

    private String name(BackupTarget target) {
        return target.own() ? words.text("target.own") : target.folder();
    }

    private String detail(BackupTarget target) {
        if (target.leaving()) {
            return words.text("target.leaving");
        }
        if (target.copying()) {
            return words.text("target.copying");
        }
        var good = target.good()
                .map(at -> words.text(
                        "target.good",
                        times.ago(at, parts.clock().instant()),
                        target.files().size()))
                .orElse("");
        return target.state() == BackupTarget.State.GOOD
                ? good
                : (words.text("target." + target.state()) + " " + good).strip();
    }

    private Optional<String> keys(BackupTarget target) {
        return target.keysOwed() && !target.leaving() ? Optional.of(words.text("target.keys")) : Optional.empty();
    }

    private static Tone tone(BackupTarget target) {
        return switch (target.state()) {
            case GOOD -> Tone.OK;
            case NEVER -> Tone.PLAIN;
            case UNREACHABLE -> Tone.WARN;
            case FULL, FAILING -> Tone.BAD;
        };
    }

    private static String icon(BackupTarget target) {
        return target.own() ? "fth-home" : "fth-hard-drive";
    }

    private Node putBack(BackupTarget removed) {
        var text = Cards.wrapping(words.text("target.removed", name(removed)), "event-detail");
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(10, text, Buttons.link("target-undo", words.text("target.undo"), backups.plan()::putBack));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.text("target.add"));
        var chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            backups.plan().add(chosen.getAbsolutePath());
        }
    }
}
