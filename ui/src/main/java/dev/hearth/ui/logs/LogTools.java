package dev.hearth.ui.logs;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import java.text.NumberFormat;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;

/// What is above the log's lines: text and level, error id, follow, older lines, copy.
final class LogTools extends VBox {
    private static final double ERROR_ID = 190;

    private final LogsViewModel logs;
    private final Messages words;
    private final CustomTextField search = new CustomTextField();

    LogTools(LogsViewModel logs, Messages words, Runnable copy) {
        super(10);
        this.logs = logs;
        this.words = words;
        search.setId("log-search");
        search.setPromptText(words.text("search"));
        search.setAccessibleText(words.text("search"));
        search.setTooltip(new Tooltip(words.text("search.tip")));
        search.setLeft(Icons.of("fth-search"));
        search.textProperty().bindBidirectional(logs.textProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        var first = new HBox(8, search, errorId());
        var earlier = Buttons.of("log-earlier", words.text("earlier"), "fth-arrow-up", logs::readEarlier);
        earlier.disableProperty()
                .bind(logs.readingProperty().or(logs.hasEarlierProperty().not()));
        var second = new HBox(
                8,
                levels(),
                follow(),
                Cards.gap(),
                count(),
                earlier,
                Buttons.icon("log-copy", words.text("copy"), "fth-copy", copy));
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, second);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private HBox errorId() {
        var field = new CustomTextField();
        field.setId("log-error-id");
        field.setPromptText(words.text("error-id"));
        field.setAccessibleText(words.text("error-id"));
        field.setTooltip(new Tooltip(words.text("error-id.tip")));
        field.setLeft(Icons.of("fth-hash"));
        field.setPrefWidth(ERROR_ID);
        field.setOnAction(event -> logs.open(field.getText()));
        var jump = Buttons.icon(
                "log-jump", words.text("error-id.jump"), "fth-corner-down-left", () -> logs.open(field.getText()));
        jump.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
        var both = new HBox(4, field, jump);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private SegmentedButton levels() {
        var buttons = new SegmentedButton(
                level(LogLevel.TRACE), level(LogLevel.INFO), level(LogLevel.WARN), level(LogLevel.ERROR));
        buttons.getToggleGroup().selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        buttons.setAccessibleText(words.text("level"));
        return buttons;
    }

    private ToggleButton level(LogLevel level) {
        var button = new ToggleButton(words.text("level." + level));
        button.setId("log-level-" + level);
        button.setTooltip(new Tooltip(words.text("level." + level + ".tip")));
        button.setOnAction(event -> logs.levelProperty().set(level));
        logs.levelProperty().when(Shown.on(button)).subscribe(now -> button.setSelected(now == level));
        return button;
    }

    private ToggleButton follow() {
        var button = new ToggleButton(words.text("follow"), Icons.of("fth-chevrons-down"));
        button.setId("log-follow");
        button.setTooltip(new Tooltip(words.text("follow.tip")));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("follow");
        button.selectedProperty().bindBidirectional(logs.followProperty());
        return button;
    }

    private Label count() {
        var count = Cards.styled(new Label(), "dim");
        count.setId("log-count");
        count.setMinWidth(0);
        var numbers = NumberFormat.getIntegerInstance(words.language().locale());
        logs.rowsProperty()
                .when(Shown.on(count))
                .subscribe(rows -> count.setText(words.text("count", numbers.format(rows.size()))));
        return count;
    }
}
