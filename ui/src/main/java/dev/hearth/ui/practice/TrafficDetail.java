package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.port.backstage.TrafficEntry;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The JSON of one frame or call.
final class TrafficDetail extends VBox {
    private final Label head = Cards.styled(new Label(), "dim");
    private final TextArea json = new TextArea();
    private final Messages words;

    TrafficDetail(Messages words, Runnable close) {
        super(4);
        this.words = words;
        json.setEditable(false);
        json.getStyleClass().add("report");
        json.setId("traffic-json");
        json.setAccessibleText(words.text("traffic.json"));
        json.setMinHeight(0);
        VBox.setVgrow(json, Priority.ALWAYS);
        head.setMinWidth(0);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setTooltip(new Tooltip(words.text("traffic.shape")));
        HBox.setHgrow(head, Priority.ALWAYS);
        var line = new HBox(
                2,
                head,
                Buttons.icon("traffic-copy", words.text("traffic.copy"), "fth-copy", this::copy),
                Buttons.icon("traffic-close", words.text("traffic.close"), "fth-x", close));
        line.setAlignment(Pos.CENTER_LEFT);
        setMinHeight(0);
        getChildren().addAll(line, json);
    }

    void show(Optional<TrafficEntry> entry) {
        setVisible(entry.isPresent());
        setManaged(entry.isPresent());
        entry.ifPresent(one -> {
            head.setText(words.text("traffic.shape"));
            json.setText(one.json());
        });
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(json.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
