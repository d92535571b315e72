package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.port.backstage.TrafficEntry;
import dev.hearth.ui.text.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line of the traffic in its columns.
final class TrafficCell extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double TIME = 88;
    private static final double WAY = 92;

    private final Messages words;
    private final DateTimeFormatter clock;
    private final Label time = Cards.styled(new Label(), "traffic-time");
    private final Label way = Cards.styled(new Label(), "traffic-way");
    private final Label what = Cards.styled(new Label(), "traffic-what");
    private final Label state = Cards.styled(new Label(), "traffic-state");

    TrafficCell(Messages words, ZoneId zone) {
        super(10);
        this.words = words;
        clock = DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(zone);
        getStyleClass().add("traffic-row");
        setAlignment(Pos.CENTER_LEFT);
        fix(time, TIME);
        fix(way, WAY);
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        state.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(time, way, what, state);
    }

    private static void fix(Label label, double width) {
        label.setMinWidth(width);
        label.setMaxWidth(width);
    }

    void show(TrafficEntry entry, boolean selected) {
        time.setText(clock.format(entry.at()));
        way.setText(words.text(entry.fromBot() ? "traffic.from" : "traffic.to"));
        what.setText(entry.what());
        state.setText(state(entry));
        (entry.isBad() ? Tone.BAD : Tone.PLAIN).on(state);
        pseudoClassStateChanged(SELECTED, selected);
        setAccessibleText(time.getText() + " " + way.getText() + " " + what.getText() + " " + state.getText());
    }

    private String state(TrafficEntry entry) {
        return switch (entry.kind()) {
            case FRAME -> words.text("traffic.frame", entry.code(), entry.bytes());
            case CALL ->
                entry.lost()
                        ? words.text("traffic.lost", entry.ms())
                        : words.text("traffic.call", String.valueOf(entry.code()), entry.ms());
            case END -> String.valueOf(entry.code());
        };
    }
}
