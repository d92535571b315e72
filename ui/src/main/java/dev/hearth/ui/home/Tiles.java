package dev.hearth.ui.home;

import dev.hearth.ui.home.FiguresViewModel.Figure;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.FlowGrid;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.TrendChart;
import dev.hearth.ui.text.Messages;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The engine's figures, each with the line of its last two minutes.
final class Tiles extends StackPane {
    private static final double LEAST = 212;
    private static final String NONE = "–";

    private final FiguresViewModel figures;
    private final Messages words;
    private final NumberFormat numbers;

    Tiles(FiguresViewModel figures, Messages words) {
        this.figures = figures;
        this.words = words;
        this.numbers = NumberFormat.getIntegerInstance(words.language().locale());
        getChildren()
                .setAll(new FlowGrid(
                        LEAST, 16, Figure.all().stream().map(this::tile).toArray(Node[]::new)));
    }

    private Node tile(Figure figure) {
        var key = figure.name().toLowerCase(Locale.ROOT);
        var title = Cards.styled(new Label(words.text("tile." + key)), "tile-label");
        var value = Cards.styled(new Label(NONE), "tile-value");
        value.setId("tile-" + key);
        var unit = Cards.styled(new Label(words.text("unit." + key)), "tile-unit");
        var row = new HBox(5, value, unit);
        row.setAlignment(Pos.BASELINE_LEFT);
        var range = Cards.styled(new Label(" "), "tile-range");
        var text = new VBox(3, title, row, range);
        text.setMinWidth(Region.USE_PREF_SIZE);
        var chart = TrendChart.small(figures.history(figure));
        chart.setMaxHeight(44);
        HBox.setHgrow(chart, Priority.ALWAYS);
        var tile = new HBox(14, text, chart);
        tile.setAlignment(Pos.CENTER_LEFT);
        tile.getStyleClass().addAll("card", "tile", "tile-" + key);
        tile.setAccessibleRole(AccessibleRole.TEXT);
        figures.now(figure).when(Shown.on(tile)).subscribe(now -> {
            value.setText(now == null ? NONE : numbers.format(Math.round(now)));
            unit.setVisible(now != null);
            tile.setAccessibleText(title.getText() + " " + value.getText() + (now == null ? "" : " " + unit.getText()));
        });
        var history = figures.history(figure);
        Shown.follow(range, history, () -> range.setText(range(history)));
        return tile;
    }

    private String range(ObservableList<Double> history) {
        if (history.size() < 2) {
            return words.text("range.none");
        }
        var least = rounded(values(history).min().orElse(0));
        var most = rounded(values(history).max().orElse(0));
        return least.equals(most) ? words.text("range.same", most) : words.text("range", least, most);
    }

    private String rounded(double value) {
        return numbers.format(Math.round(value));
    }

    private static DoubleStream values(ObservableList<Double> history) {
        return history.stream().mapToDouble(Double::doubleValue);
    }
}
