package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingChange;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.servers.ServersView.Parts;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who changed what and when, with the way back.
final class HistoryDialog {
    private static final double HEIGHT = 400;

    private final GuildViewModel guild;
    private final Parts parts;
    private final Messages words;
    private final Times times;
    private final HistoryViewModel history;
    private final VBox list = new VBox();

    HistoryDialog(GuildViewModel guild, Parts parts) {
        this.guild = guild;
        this.parts = parts;
        words = parts.words();
        times = new Times(words.language());
        history = guild.history();
    }

    void open() {
        history.load();
        list.setId("history");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(HEIGHT / 2);
        scroll.getStyleClass().add("edge-to-edge");
        Shown.follow(list, history.readProperty(), this::show);
        Shown.follow(list, history.names().knownProperty(), this::show);
        var close = new Button(words.text("close"));
        close.setId("history-close");
        close.setOnAction(event -> parts.overlay().closeDialog());
        var undo = Buttons.of("history-undo", words.text("undo.last"), "fth-rotate-ccw", () -> {
            parts.overlay().closeDialog();
            guild.undo();
        });
        parts.overlay().wideDialog(words.text("history.title"), List.of(scroll), close, undo);
    }

    private void show() {
        var read = history.readProperty().get();
        var nodes = new ArrayList<Node>();
        var problem = read.problem();
        if (problem != null) {
            nodes.add(new Notice(Tone.BAD, words.text("history.failed"), parts.say(problem)));
        }
        if (read.changes() == null && problem == null) {
            nodes.add(Placeholder.loading(words.text("history.loading")));
        } else if (read.batches().isEmpty() && problem == null) {
            nodes.add(Placeholder.empty("fth-clock", words.text("history.none"), words.text("history.none.text")));
        }
        read.batches().forEach(batch -> nodes.add(batch(batch)));
        if (read.older()) {
            nodes.add(Buttons.of("history-older", words.text("history.older"), "fth-arrow-down", history::loadOlder));
        }
        list.getChildren().setAll(nodes);
    }

    private String person(String user) {
        return history.names()
                .of(user)
                .map(person -> words.text("history.person", person.name()))
                .orElseGet(() -> words.text("history.discord"));
    }

    private Node batch(List<SettingChange> batch) {
        var first = batch.getFirst();
        var who = first.user().map(this::person).orElseGet(() -> words.text("history.console"));
        var head = new HBox(
                8,
                Cards.styled(new Label(words.text("way." + first.way())), "strong"),
                Cards.styled(new Label(who + " · " + times.date(first.at())), "event-detail"));
        var box = Cards.styled(new VBox(4, head), "event");
        var view = guild.viewProperty().get();
        if (view != null) {
            var settings = new SettingNames(words, view);
            batch.forEach(change -> box.getChildren().add(new ChangeLine(change, settings)));
        }
        return box;
    }
}
