package dev.hearth.ui.backups;

import dev.hearth.control.engine.BackupComparison;
import dev.hearth.control.engine.BroughtBack;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.ui.backups.BackupsView.Parts;
import dev.hearth.ui.backups.PartViewModel.Opened;
import dev.hearth.ui.backups.PartViewModel.Server;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Option;
import dev.hearth.ui.kit.PickDialog;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Brings back a part of a backup: what would come of it is shown first, but for a member’s entries, whose numbers are
/// all that anybody else may know.
final class PartDialog {
    private final PartViewModel part;
    private final Parts parts;
    private final Messages words;
    private final Opened backup;
    private final Map<String, String> names = new HashMap<>();

    PartDialog(PartViewModel part, Parts parts, Opened backup) {
        this.part = part;
        this.parts = parts;
        this.backup = backup;
        words = parts.words();
    }

    /// Asks which part.
    ///
    /// @param guilds those that the backup knows
    void open(List<BackupComparison.Guild> guilds) {
        var known = guilds.stream().filter(BackupComparison.Guild::then).toList();
        var settings =
                Buttons.of("part-settings", words.text("part.settings"), "fth-sliders", () -> pick(known, false));
        var guild = Buttons.of("part-guild", words.text("part.guild"), "fth-server", () -> pick(known, true));
        settings.setDisable(known.isEmpty());
        guild.setDisable(known.isEmpty());
        var member = Buttons.of("part-member", words.text("part.member"), "fth-user", this::askForCode);
        show(
                List.of(
                        choice(settings, "part.settings.text"),
                        choice(guild, "part.guild.text"),
                        choice(member, "part.member.text")),
                close());
    }

    private VBox choice(Button button, String text) {
        return new VBox(4, button, Cards.wrapping(words.text(text), "event-detail"));
    }

    private void pick(List<BackupComparison.Guild> guilds, boolean all) {
        var options = guilds.stream()
                .map(guild -> new Option(
                        guild.guild(),
                        guild.name().orElse(guild.guild()),
                        words.text("part.differ", guild.settings().size()),
                        "fth-server"))
                .toList();
        PickDialog.one(
                parts.overlay(), words.text("part.pick"), options, Optional.empty(), id -> lookAt(options, id, all));
    }

    private void lookAt(List<Option> options, String id, boolean all) {
        var name = options.stream()
                .filter(option -> option.value().equals(id))
                .map(Option::label)
                .findFirst()
                .orElse(id);
        var server = new Server(id, name, all);
        part.names(
                id,
                words.language(),
                view -> view.settings().forEach(setting -> names.put(setting.key(), setting.label())));
        part.bring(backup, server, words.language(), true);
        follow("part.looking", work -> {
            var go = Buttons.primary("part-go", words.text("part.go"), "fth-check", () -> bring(server));
            boolean any = work.settings()
                            .filter(outcome -> !outcome.changes().isEmpty())
                            .isPresent()
                    || work.rows().filter(rows -> rows.allAdded() > 0).isPresent();
            go.setDisable(!any);
            show(told(server, work, "would"), close(), go);
        });
    }

    private void bring(Server server) {
        part.bring(backup, server, words.language(), false);
        follow("part.bringing", work -> {
            boolean undoable = work.settings()
                    .filter(outcome -> !outcome.changes().isEmpty())
                    .isPresent();
            var undo = Buttons.of("part-undo", words.text("part.undo"), "fth-rotate-ccw", () -> undo(server));
            show(told(server, work, "done"), undoable ? new Button[] {ready(), undo} : new Button[] {ready()});
        });
    }

    private void undo(Server server) {
        part.undo(
                server,
                words.language(),
                outcome -> {
                    parts.overlay().closeDialog();
                    parts.overlay().toast(Tone.OK, words.text("part.undone", server.name()));
                },
                why -> show(List.of(new Notice(Tone.BAD, words.text("part.failed"), parts.say(why))), ready()));
    }

    private void askForCode() {
        var typed = new TextField();
        typed.setId("part-code");
        typed.getStyleClass().add("mono");
        typed.setPromptText(words.text("part.code"));
        typed.setAccessibleText(words.text("part.code"));
        var go = Buttons.primary("part-code-go", words.text("part.go"), "fth-check", () -> {
            part.bring(backup, typed.getText());
            follow(
                    "part.bringing",
                    work -> show(work.rows().map(rows -> rows(rows, "done")).orElse(List.of()), ready()));
        });
        go.disableProperty().bind(typed.textProperty().map(String::isBlank));
        show(List.of(Cards.wrapping(words.text("part.code.text"), "dialog-text"), typed), close(), go);
        Platform.runLater(typed::requestFocus);
    }

    /// What is done when it has ended well.
    private interface Ended {
        void show(PartWork work);
    }

    /// Shows how far it is, and at its end what came of it. It follows as long as it is shown: a dialog that was closed
    /// says nothing more.
    private void follow(String goesOn, Ended ended) {
        var pane = new VBox();
        Shown.follow(pane, part.workProperty(), () -> {
            var work = part.workProperty().get();
            if (work.goesOn()) {
                pane.getChildren().setAll(ComparisonPane.progress(work, words.text(goesOn, work.percent())));
            } else if (PartViewModel.hasEnded(work)) {
                // Later, for whatever shows this dialog is not done with it yet.
                Platform.runLater(() -> end(pane, work, ended));
            }
        });
        show(List.of(pane), close());
        var now = part.workProperty().get();
        if (PartViewModel.hasEnded(now)) {
            end(pane, now, ended);
        }
    }

    private void end(Node pane, PartWork work, Ended ended) {
        if (pane.getScene() == null) {
            return;
        }
        if (work.problem().isPresent()) {
            show(
                    List.of(new Notice(
                            Tone.BAD,
                            words.text("part.failed"),
                            parts.say(work.problem().get()))),
                    ready());
        } else {
            ended.show(work);
        }
    }

    /// @param when `would` or `done`
    private List<Node> told(Server server, PartWork work, String when) {
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.wrapping(server.name(), "strong"));
        work.settings().ifPresent(outcome -> nodes.addAll(settings(outcome, when)));
        work.rows().ifPresent(rows -> nodes.addAll(rows(rows, when)));
        return nodes;
    }

    private List<Node> settings(SettingsOutcome outcome, String when) {
        var changed = outcome.changes().stream()
                .map(change -> names.getOrDefault(change.key(), change.key()))
                .collect(Collectors.joining(", "));
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.wrapping(
                words.text("part." + when + ".settings", outcome.changes().size(), changed), "dialog-text"));
        outcome.findings().stream()
                .filter(finding -> finding.level() == SettingFinding.Level.ERROR)
                .forEach(finding -> nodes.add(Cards.wrapping(
                        words.text("part.left", names.getOrDefault(finding.key(), finding.key()), finding.text()),
                        "event-detail")));
        return nodes;
    }

    private List<Node> rows(BroughtBack rows, String when) {
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.wrapping(words.text("part." + when + ".rows", rows.allAdded(), rows.present()), "dialog-text"));
        if (rows.unreadable() > 0) {
            nodes.add(Cards.wrapping(words.text("part.unreadable", rows.unreadable()), "event-detail"));
        }
        if (rows.allAdded() > 0) {
            nodes.add(Cards.wrapping(words.text("part.no-undo"), "event-detail"));
        }
        return nodes;
    }

    private void show(List<? extends Node> content, Button... buttons) {
        parts.overlay().dialog(words.text("part.title"), content, buttons);
    }

    private Button close() {
        return Buttons.of("part-close", words.text("preview.close"), "fth-x", parts.overlay()::closeDialog);
    }

    private Button ready() {
        return Buttons.of("part-ready", words.text("part.ready"), "fth-check", parts.overlay()::closeDialog);
    }
}
