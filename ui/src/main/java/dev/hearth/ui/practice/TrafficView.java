package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.FixedRowsView;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.port.backstage.TrafficEntry;
import dev.hearth.ui.text.Messages;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// What server and bot say to each other: a line each, and the JSON of the line that is selected.
final class TrafficView extends VBox {
    private static final double ROW = 24;
    private static final double SHARE = 0.44;

    private final TrafficViewModel model;
    private final Messages words;
    private final FixedRowsView<TrafficCell> rows;
    private final TrafficDetail detail;
    private final StackPane slot = new StackPane();
    private boolean filling;
    private boolean following = true;

    TrafficView(TrafficViewModel model, Messages words, ZoneId zone) {
        this.model = model;
        this.words = words;
        getStyleClass().add("traffic");
        rows = new FixedRowsView<>(ROW, () -> new TrafficCell(words, zone), this::draw);
        rows.setId("traffic-rows");
        rows.setAccessibleText(words.text("traffic"));
        rows.selection().setOnChanged(() -> {
            if (!filling) {
                model.select(rows.selection().lead());
            }
        });
        rows.setOnScrolled(() -> Platform.runLater(() -> following = rows.isAtEnd()));
        rows.heightProperty().subscribe(height -> follow());
        detail = new TrafficDetail(words, () -> rows.selection().clear());
        detail.prefWidthProperty().bind(widthProperty().multiply(SHARE));
        detail.minWidthProperty().bind(detail.prefWidthProperty());
        HBox.setHgrow(slot, Priority.ALWAYS);
        slot.setMinSize(0, 0);
        var both = new HBox(10, slot, detail);
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(tools(), both);
        Shown.follow(this, model.shownProperty(), this::fill);
        Shown.follow(this, model.lostProperty(), this::fill);
        model.selectedProperty().when(Shown.on(this)).subscribe(detail::show);
    }

    private Node tools() {
        var filter = new CustomTextField();
        filter.setId("traffic-filter");
        filter.setPromptText(words.text("traffic.filter"));
        filter.setAccessibleText(words.text("traffic.filter"));
        filter.setLeft(Icons.of("fth-filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        var pause = new ToggleButton(words.text("traffic.pause"), Icons.of("fth-pause"));
        pause.setId("traffic-pause");
        pause.getStyleClass().add("follow");
        pause.setTooltip(new Tooltip(words.text("traffic.pause.tip")));
        pause.setMinWidth(USE_PREF_SIZE);
        pause.selectedProperty().bindBidirectional(model.pausedProperty());
        var count = Cards.styled(new Label(), "dim");
        count.setMinWidth(USE_PREF_SIZE);
        model.shownProperty()
                .when(Shown.on(count))
                .subscribe(now -> count.setText(words.text("traffic.count", now.size())));
        var clear = Buttons.icon("traffic-clear", words.text("traffic.clear"), "fth-trash-2", model::clear);
        var tools = new HBox(8, filter, count, pause, clear);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private List<TrafficEntry> shown() {
        return model.shownProperty().get();
    }

    private void draw(TrafficCell cell, int row, boolean chosen) {
        cell.show(shown().get(row), chosen);
    }

    private void fill() {
        filling = true;
        rows.setCount(shown().size());
        int row = model.selectedRow();
        rows.selection().set(row, row);
        filling = false;
        slot.getChildren().setAll(shown().isEmpty() ? nothing() : rows);
        follow();
    }

    /// Keeps the newest row in sight until somebody scrolls away from it or reads one.
    private void follow() {
        if (following && model.selectedProperty().get().isEmpty()) {
            Platform.runLater(rows::scrollToEnd);
        }
    }

    private Node nothing() {
        if (model.lostProperty().get()) {
            return Placeholder.error(words.text("lost.title"), words.text("lost.text"));
        }
        return model.filterProperty().get().isBlank()
                ? Placeholder.empty("fth-activity", words.text("traffic.nothing"), words.text("traffic.nothing.text"))
                : Placeholder.empty("fth-filter", words.text("traffic.unfound"), "");
    }
}
