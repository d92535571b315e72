package dev.hearth.ui.logs;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.StatePill;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything that one line says, with its exception.
final class LogDetails extends VBox {
    private static final double SHORT = 76;
    private static final double LONG = 190;

    private final Times times;
    private final SimpleStringProperty level = new SimpleStringProperty("");
    private final SimpleObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.PLAIN);
    private final Label when = Cards.styled(new Label(), "dim");
    private final Label where = Cards.styled(new Label(), "dim");
    private final TextArea text = new TextArea();

    LogDetails(Messages words, Runnable copy, Runnable close) {
        super(10);
        times = new Times(words.language());
        getStyleClass().addAll("card", "log-details");
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("report");
        text.setId("log-detail-text");
        text.setAccessibleText(words.text("details"));
        where.setMinWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        var head = new HBox(
                10,
                new StatePill(level, tone),
                when,
                where,
                Cards.gap(),
                Buttons.icon("log-copy-one", words.text("copy"), "fth-copy", copy),
                Buttons.icon("log-close", words.text("details.close"), "fth-x", close));
        head.setAlignment(Pos.CENTER_LEFT);
        when.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(head, text);
    }

    void show(LogLine line) {
        level.set(line.level().name());
        tone.set(LogCell.tone(line.level()));
        when.setText(times.date(LogCell.instant(line)));
        where.setText(line.logger() + "  [" + line.thread() + "]");
        text.setText(line.detail().isEmpty() ? line.text() : line.text() + "\n\n" + line.detail());
        text.setPrefHeight(line.detail().isEmpty() ? SHORT : LONG);
        text.setMinHeight(SHORT);
    }
}
