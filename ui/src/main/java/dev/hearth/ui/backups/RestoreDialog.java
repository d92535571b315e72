package dev.hearth.ui.backups;

import dev.hearth.control.KitCode;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.BackupComparison;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.ui.backups.BackupsView.Parts;
import dev.hearth.ui.backups.PartViewModel.Opened;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.recovery.KitField;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a backup would bring back beside what there is now, before anything is done.
final class RestoreDialog {
    private static final double LOW = 140;
    private static final double HIGH = 300;

    private final BackupsViewModel backups;
    private final Parts parts;
    private final Messages words;
    private final String file;
    private @Nullable KitCode kit;

    RestoreDialog(BackupsViewModel backups, Parts parts, String file) {
        this.backups = backups;
        this.parts = parts;
        this.file = file;
        words = parts.words();
    }

    /// Opens it at once; what is inside follows when the backup was read.
    void open() {
        show(List.of(Placeholder.loading(words.text("preview.loading"))), close());
        backups.preview(
                file,
                kit,
                outcome -> outcome.either(
                        this::show,
                        why -> show(
                                List.of(new Notice(Tone.BAD, words.text("preview.failed"), parts.say(why))), close())));
    }

    private void show(RestorePreview preview) {
        if (kit == null && preview.problem().map(Problem::code).equals(Optional.of(ListCard.WRONG_KEY))) {
            askForKit();
            return;
        }
        var content = new ArrayList<Node>();
        preview.problem()
                .ifPresent(why -> content.add(new Notice(Tone.BAD, words.text("preview.refused"), parts.say(why))));
        content.add(Cards.wrapping(about(preview), "dialog-text"));
        if (preview.problem().isPresent()) {
            content.add(table(preview.inside(), preview.now()));
            show(content, close());
        } else {
            var backup = new Opened(file, kit);
            backups.part().compare(backup);
            content.add(scrolled(table(preview.inside(), preview.now()), new ComparisonPane(backups.part(), parts)));
            content.add(Cards.wrapping(words.text("preview.safe"), "dialog-text"));
            var go = Buttons.danger("restore-go", words.text("preview.go"), "fth-upload", () -> {
                parts.overlay().closeDialog();
                backups.restore().restore(file, kit);
            });
            var some = Buttons.of("restore-part", words.text("preview.part"), "fth-scissors", () -> part(backup));
            some.disableProperty()
                    .bind(backups.part()
                            .workProperty()
                            .map(work -> work.comparison().isEmpty()));
            show(content, close(), some, go);
        }
    }

    private void part(Opened backup) {
        var guilds = backups.part()
                .workProperty()
                .get()
                .comparison()
                .map(BackupComparison::guilds)
                .orElse(List.of());
        new PartDialog(backups.part(), parts, backup).open(guilds);
    }

    /// What is long where there are many kinds and servers.
    private static ScrollPane scrolled(Node... nodes) {
        var scroll = new ScrollPane(new VBox(12, nodes));
        scroll.setFitToWidth(true);
        scroll.setMinHeight(LOW);
        scroll.setPrefHeight(HIGH);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /// Another PC made it: its own key is not here, and what is on paper opens it.
    private void askForKit() {
        var field = new KitField(words.language());
        var go = Buttons.primary("kit-open", words.text("kit.open"), "fth-key", () -> {
            kit = field.codeProperty().get();
            open();
        });
        go.disableProperty().bind(field.codeProperty().isNull());
        show(List.of(Cards.wrapping(words.text("kit.ask"), "dialog-text"), field), close(), go);
        field.focus();
    }

    private String about(RestorePreview preview) {
        var times = new Times(words.language());
        return words.text(
                "preview.about",
                preview.backup().created().map(times::date).orElse(file),
                preview.backup().version(),
                preview.backup().guilds());
    }

    private void show(List<? extends Node> content, Button... buttons) {
        parts.overlay().dialog(words.text("preview"), content, buttons);
    }

    private Button close() {
        return Buttons.of("restore-close", words.text("preview.close"), "fth-x", parts.overlay()::closeDialog);
    }

    /// A row for each kind of thing of which either side has any.
    private GridPane table(Map<String, Long> inside, Map<String, Long> now) {
        var grid = Cards.styled(new GridPane(24, 4), "backup-counts");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        line(grid, 0, "", words.text("preview.inside"), words.text("preview.now"));
        var kinds = new TreeSet<>(inside.keySet());
        kinds.addAll(now.keySet());
        int row = 1;
        for (var kind : kinds) {
            long there = inside.getOrDefault(kind, 0L);
            long here = now.getOrDefault(kind, 0L);
            if (there + here > 0 && words.has(key(kind))) {
                line(
                        grid,
                        row++,
                        words.text(key(kind)),
                        words.text("count", there),
                        now.isEmpty() ? "–" : words.text("count", here));
            }
        }
        return grid;
    }

    /// Tables that say nothing to an admin have no words, and no row.
    private static String key(String table) {
        return "kind." + table.toLowerCase(Locale.ROOT);
    }

    private static void line(GridPane grid, int row, String kind, String there, String here) {
        String style = row == 0 ? "event-detail" : "dialog-text";
        grid.addRow(
                row,
                Cards.styled(new Label(kind), style),
                Cards.styled(new Label(there), style),
                Cards.styled(new Label(here), style));
        grid.getChildren().stream()
                .filter(node -> GridPane.getColumnIndex(node) > 0)
                .forEach(node -> GridPane.setHalignment(node, HPos.RIGHT));
    }
}
