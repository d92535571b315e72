package dev.hearth.ui.backups;

import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.ui.backups.BackupsView.Parts;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The backups, newest first, with what can be done with each.
final class ListCard extends VBox {
    /// Another installation made it: a recovery kit may open it.
    static final String WRONG_KEY = "backup-wrong-key";

    private static final double MEGABYTE = 1_000_000;

    private final BackupsViewModel backups;
    private final Parts parts;
    private final Messages words;
    private final Times times;
    private final VBox list = new VBox();
    private List<BackupEntry> shown = List.of();
    private BackupPlan plan = new BackupPlan(BackupSchedule.usual(), List.of());

    ListCard(BackupsViewModel backups, Parts parts) {
        super(8);
        this.backups = backups;
        this.parts = parts;
        words = parts.words();
        times = new Times(words.language());
        getStyleClass().add("card");
        list.setId("backup-list");
        getChildren()
                .addAll(
                        Cards.head(
                                words.text("list"),
                                words.text("list.text"),
                                Buttons.of("backup-undo", words.text("undo"), "fth-rotate-ccw", this::askToUndo),
                                Buttons.of("backup-file", words.text("file"), "fth-folder", this::choose)),
                        list);
        Shown.follow(this, backups.backupsProperty(), this::show);
        Shown.follow(this, backups.recovery().viewProperty(), this::showAnew);
    }

    private void showAnew() {
        list.getChildren().clear();
        show();
    }

    /// Rows are made anew only when something about them changed: the list is asked for every second.
    private void show() {
        var now = backups.backupsProperty().get();
        if (now == null
                || (now.backups().equals(shown)
                        && now.plan().equals(plan)
                        && !list.getChildren().isEmpty())) {
            return;
        }
        shown = now.backups();
        plan = now.plan();
        list.getChildren().setAll(shown.stream().map(this::row).toList());
        if (shown.isEmpty()) {
            list.getChildren()
                    .add(Placeholder.empty("fth-archive", words.text("empty"), words.text("empty.text", now.folder())));
        }
    }

    private Node row(BackupEntry entry) {
        var when = Cards.styled(new Label(entry.created().map(times::date).orElse(entry.file())), "strong");
        when.setGraphic(Icons.of(icon(entry)));
        when.setGraphicTextGap(10);
        var detail = Cards.wrapping(detail(entry), "event-detail");
        var text = new VBox(3, when, detail);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = Cards.styled(new HBox(10, text, pin(entry), verify(entry), restore(entry)), "event");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String icon(BackupEntry entry) {
        if (entry.problem().isPresent()) {
            return "fth-alert-triangle";
        }
        return entry.verified().isPresent() ? "fth-check-circle" : "fth-help-circle";
    }

    private String detail(BackupEntry entry) {
        if (entry.problem().isPresent()) {
            return parts.say(entry.problem().get());
        }
        var inside = words.text("inside", entry.bytes() / MEGABYTE, entry.rows(), entry.guilds());
        return inside
                + " · "
                + entry.verified()
                        .map(at -> words.text("verified", times.date(at)))
                        .orElse(words.text("unverified"))
                + elsewhere(entry)
                + backups.recovery()
                        .rehearsed(entry.file())
                        .map(at -> " · " + words.text("rehearsed", times.date(at)))
                        .orElse("");
    }

    private String elsewhere(BackupEntry entry) {
        long places = plan.targets().stream()
                .filter(target -> !target.own() && target.files().contains(entry.file()))
                .count();
        return places == 0 ? "" : " · " + words.text("elsewhere", places);
    }

    private Node pin(BackupEntry entry) {
        var pin = new ToggleButton("", Icons.of("fth-bookmark"));
        pin.getStyleClass().addAll("icon-only", "backup-pin");
        pin.setSelected(entry.pinned());
        pin.setAccessibleText(words.text(entry.pinned() ? "unpin" : "pin", name(entry)));
        pin.setTooltip(new javafx.scene.control.Tooltip(pin.getAccessibleText()));
        pin.setOnAction(event -> backups.pin(entry, pin.isSelected()));
        return pin;
    }

    private Node verify(BackupEntry entry) {
        var verify = Buttons.icon(
                "verify-" + entry.file(), words.text("verify", name(entry)), "fth-shield", () -> backups.verify(entry));
        verify.getStyleClass().add("backup-verify");
        verify.setDisable(entry.created().isEmpty());
        return verify;
    }

    private Node restore(BackupEntry entry) {
        var restore =
                Buttons.of("restore-" + entry.file(), words.text("restore"), "fth-upload", () -> preview(entry.file()));
        restore.setAccessibleText(words.text("restore.of", name(entry)));
        restore.getStyleClass().add("backup-restore");
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setDisable(entry.problem()
                .filter(problem -> !problem.code().equals(WRONG_KEY))
                .isPresent());
        return restore;
    }

    private String name(BackupEntry entry) {
        return entry.created().map(times::date).orElse(entry.file());
    }

    private void preview(String file) {
        new RestoreDialog(backups, parts, file).open();
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("file"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("file.kind"), "*.hearth"));
        var chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            preview(chosen.getAbsolutePath());
        }
    }

    private void askToUndo() {
        parts.overlay()
                .confirm(
                        words.text("undo.ask"),
                        words.text("undo.ask.text"),
                        words.text("undo"),
                        words.text("keep"),
                        backups.restore()::undo);
    }
}
