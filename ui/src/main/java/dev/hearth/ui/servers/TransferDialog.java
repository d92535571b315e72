package dev.hearth.ui.servers;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingsFile;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Option;
import dev.hearth.ui.kit.PickDialog;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.servers.ServersView.Parts;
import dev.hearth.ui.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Copies a guild's settings to others, writes them into a file, or takes a file's: each is shown before it is done.
final class TransferDialog {
    private static final double HEIGHT = 360;

    private final ServersViewModel servers;
    private final GuildViewModel guild;
    private final Parts parts;
    private final Messages words;
    private final TransferViewModel transfer;
    private final VBox list = new VBox(12);
    private int awaited;

    TransferDialog(ServersViewModel servers, GuildViewModel guild, Parts parts) {
        this.servers = servers;
        this.guild = guild;
        this.parts = parts;
        words = parts.words();
        transfer = guild.transfer();
        list.setId("transfers");
        Shown.follow(list, transfer.transfersProperty(), this::show);
    }

    /// Asks to which guilds, then shows what would come of it.
    void copy() {
        var others = servers.all().stream()
                .filter(entry -> !entry.id().equals(guild.id()))
                .toList();
        var options = others.stream()
                .map(entry ->
                        new Option(entry.id(), entry.name(), words.text("members", entry.members()), "fth-server"))
                .toList();
        PickDialog.several(parts.overlay(), words.text("copy.title"), options, List.of(), chosen -> {
            var targets =
                    others.stream().filter(entry -> chosen.contains(entry.id())).toList();
            if (!targets.isEmpty()) {
                copyTo(targets);
            }
        });
    }

    /// Shows what a copy to each of these would come to.
    void copyTo(List<GuildEntry> targets) {
        open(words.text("copy.look"), words.text("copy.do"), targets.size());
        transfer.lookAtCopy(targets);
    }

    /// Asks where to, and writes the file.
    void export() {
        if (!transfer.isExportable()) {
            return;
        }
        var chooser = chooser("export.title");
        chooser.setInitialFileName(words.text(
                        "export.name",
                        SettingsFiles.plain(guild.entryProperty().get().name())) + ".json");
        chooser.setInitialDirectory(
                SettingsFiles.folder(Path.of(System.getProperty("user.home"))).toFile());
        var file = chooser.showSaveDialog(parts.overlay().getScene().getWindow());
        if (file != null) {
            write(file.toPath());
        }
    }

    void write(Path file) {
        transfer.export(settings -> parts.files()
                .write(
                        file,
                        settings,
                        outcome -> outcome.either(
                                path -> guild.tell(new Told.Exported(path.toString())),
                                why -> guild.tell(new Told.Failed(why)))));
    }

    /// Asks which file, then shows what would come of it.
    void takeIn() {
        File file = chooser("import.title")
                .showOpenDialog(parts.overlay().getScene().getWindow());
        if (file != null) {
            read(file.toPath());
        }
    }

    void read(Path file) {
        parts.files().read(file, outcome -> outcome.either(this::lookAt, why -> guild.tell(new Told.Failed(why))));
    }

    void lookAt(SettingsFile settings) {
        open(words.text("import.look"), words.text("import.do"), 1);
        transfer.lookAtImport(settings);
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(words.text(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("file.kind"), "*.json"));
        return chooser;
    }

    private void open(String title, String deed, int targets) {
        awaited = targets;
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(HEIGHT / 2);
        scroll.getStyleClass().add("edge-to-edge");
        var cancel = new Button(words.text("cancel"));
        cancel.setId("transfer-cancel");
        cancel.setOnAction(event -> parts.overlay().closeDialog());
        var go = Buttons.primary("transfer-do", deed, "fth-check", () -> {
            parts.overlay().closeDialog();
            transfer.carryOut(this::done);
        });
        go.disableProperty()
                .bind(transfer.transfersProperty()
                        .map(all -> all.size() < targets || all.stream().noneMatch(Transfer::isPossible)));
        parts.overlay().wideDialog(title, List.of(scroll), cancel, go);
    }

    private void done(int changed, @Nullable Problem problem) {
        guild.tell(problem == null ? new Told.Transferred(changed) : new Told.Failed(problem));
        servers.look();
    }

    private void show() {
        var all = transfer.transfersProperty().get();
        list.getChildren().setAll(all.stream().map(this::shown).toList());
        if (all.size() < awaited) {
            list.getChildren().add(Placeholder.loading(words.text("transfer.loading")));
        }
    }

    private Node shown(Transfer one) {
        var box = Cards.styled(new VBox(4, Cards.styled(new Label(one.to().name()), "strong")), "event");
        var problem = one.problem();
        var outcome = one.outcome();
        var view = one.view();
        if (problem != null) {
            box.getChildren().add(finding(Tone.BAD, parts.say(problem)));
        }
        if (outcome != null && view != null) {
            box.getChildren().addAll(outcome(outcome, view));
        }
        return box;
    }

    private List<Node> outcome(SettingsOutcome outcome, SettingsView view) {
        var settings = new SettingNames(words, view);
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.styled(
                new Label(
                        outcome.taken()
                                ? words.text(
                                        "transfer.changes", outcome.changes().size())
                                : words.text("transfer.refused")),
                "event-detail"));
        outcome.findings().stream()
                .filter(finding -> finding.level() != SettingFinding.Level.UNKNOWN)
                .forEach(finding -> nodes.add(finding(
                        finding.level() == SettingFinding.Level.ERROR ? Tone.BAD : Tone.WARN,
                        settings.label(finding.key()) + ": " + FindingWords.of(finding))));
        outcome.changes().forEach(change -> nodes.add(new ChangeLine(change, settings)));
        return nodes;
    }

    private static Node finding(Tone tone, String text) {
        var label = Cards.wrapping(text, "field-finding");
        label.setGraphic(Icons.of(tone.icon()));
        tone.on(label);
        return label;
    }
}
