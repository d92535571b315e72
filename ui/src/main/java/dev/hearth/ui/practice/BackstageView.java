package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.StatePill;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// The drawer below the chat: faults on purpose, and what server and bot say to each other.
final class BackstageView extends VBox {
    private final Panes panes;
    private final Messages words;

    BackstageView(Panes panes, Messages words, ZoneId zone) {
        this.panes = panes;
        this.words = words;
        getStyleClass().add("backstage");
        setId("backstage");
        setMinHeight(0);
        var faults = Buttons.showWhen(
                new FaultsView(panes.faults(), words),
                panes.trafficChosenProperty().not());
        var traffic = Buttons.showWhen(new TrafficView(panes.traffic(), words, zone), panes.trafficChosenProperty());
        var body = new StackPane(faults, traffic);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), body);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                panes.backstageProperty().set(false);
                event.consume();
            }
        });
    }

    private Node head() {
        var tabs = new SegmentedButton(
                tab("tab-faults", words.text("faults"), false), tab("tab-traffic", words.text("traffic"), true));
        tabs.getToggleGroup().selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        var armed = panes.faults().armedProperty();
        var pill = new StatePill(
                armed.map(count -> words.text("armed", count)),
                armed.map(count -> count.intValue() == 0 ? Tone.PLAIN : Tone.WARN));
        pill.setId("faults-armed");
        var clear = Buttons.of("faults-clear", words.text("faults.clear"), "fth-rotate-ccw", panes.faults()::clear);
        clear.disableProperty().bind(panes.faults().armedProperty().isEqualTo(0));
        var close = Buttons.icon(
                "backstage-close",
                words.text("backstage.close"),
                "fth-x",
                () -> panes.backstageProperty().set(false));
        var head = new HBox(10, tabs, pill, done(), clear, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return Cards.styled(head, "backstage-head");
    }

    private ToggleButton tab(String id, String name, boolean traffic) {
        var tab = new ToggleButton(name);
        tab.setId(id);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> {
            panes.trafficChosenProperty().set(traffic);
            panes.look();
        });
        panes.trafficChosenProperty().when(Shown.on(tab)).subscribe(now -> tab.setSelected(now == traffic));
        return tab;
    }

    /// What was just made to go wrong.
    private Label done() {
        var done = Cards.styled(new Label(), "dim");
        done.setId("faults-done");
        done.setMinWidth(0);
        done.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(done, Priority.ALWAYS);
        panes.faults()
                .doneProperty()
                .when(Shown.on(done))
                .subscribe(fault -> done.setText(fault.map(one -> words.text("faults.done", FaultRow.name(one, words)))
                        .orElse("")));
        return done;
    }
}
