package dev.hearth.ui.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// A line over a soft area: small in a tile, large with a grid and axes. Two paths that style sheets colour; one chart
/// for both, since JavaFX's own costs several times the nodes. It says nothing to a screen reader, so whoever places it
/// sets an accessible text.
public final class TrendChart extends Region {
    private static final PseudoClass BIG = PseudoClass.getPseudoClass("big");
    private static final int STEPS = 4;
    private static final double DOT = 3.5;

    private final ObservableList<Double> data;
    private final ObservableList<String> times;
    private final boolean axes;
    private final Path line = shape(new Path(), "trend-line");
    private final Path fill = shape(new Path(), "trend-fill");
    private final Circle dot = shape(new Circle(DOT), "trend-dot");
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final List<Label> clock = new ArrayList<>();

    private TrendChart(ObservableList<Double> data, ObservableList<String> times, boolean axes) {
        this.data = data;
        this.times = times;
        this.axes = axes;
        getStyleClass().add("trend-chart");
        pseudoClassStateChanged(BIG, axes);
        setMinSize(20, 20);
        if (axes) {
            for (int i = 0; i <= STEPS; i++) {
                grid.add(shape(new Line(), "trend-grid"));
                scale.add(shape(new Label(), "trend-axis"));
            }
        }
        Shown.follow(this, data, this::requestLayout);
        Shown.follow(this, times, this::renameTimes);
    }

    /// Without axes, for a tile; its scale runs from the least to the greatest value.
    public static TrendChart small(ObservableList<Double> data) {
        return new TrendChart(data, javafx.collections.FXCollections.emptyObservableList(), false);
    }

    /// With a grid from zero upwards and names of times below, spread evenly from the first value to the last.
    public static TrendChart big(ObservableList<Double> data, ObservableList<String> times) {
        return new TrendChart(data, times, true);
    }

    private static <N extends Node> N shape(N node, String style) {
        node.getStyleClass().add(style);
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }

    private void renameTimes() {
        clock.clear();
        times.forEach(time -> clock.add(shape(new Label(time), "trend-axis")));
        getChildren().setAll(grid);
        getChildren().addAll(fill, line, dot);
        getChildren().addAll(scale);
        getChildren().addAll(clock);
    }

    @Override
    protected void layoutChildren() {
        double left = axes ? 38 : 0;
        double top = axes ? 8 : 4;
        double width = getWidth() - left - 5;
        double height = getHeight() - top - (axes ? 26 : 3);
        boolean drawable = data.size() > 1 && width > 0 && height > 0;
        for (Node node : List.of(line, fill, dot)) {
            node.setVisible(drawable);
        }
        if (!drawable) {
            return;
        }
        double max = axes ? Scale.roundedUp(Collections.max(data), STEPS) : Collections.max(data);
        double min = axes ? 0 : Collections.min(data);
        drawLine(left, top, width, height, min, max);
        drawScale(left, top, width, height, max);
        drawTimes(left, width);
    }

    private void drawLine(double left, double top, double width, double height, double min, double max) {
        int last = data.size() - 1;
        double span = max - min < 1e-9 ? 1 : max - min;
        double[] x = new double[last + 1];
        double[] y = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            x[i] = left + width * i / last;
            y[i] = top + height * (1 - (data.get(i) - min) / span);
        }
        var curve = Curve.through(x, y);
        line.getElements().setAll(new MoveTo(x[0], y[0]));
        line.getElements().addAll(curve);
        List<PathElement> area = new ArrayList<>(List.of(new MoveTo(x[0], top + height), new LineTo(x[0], y[0])));
        area.addAll(Curve.through(x, y));
        area.addAll(List.of(new LineTo(x[last], top + height), new ClosePath()));
        fill.getElements().setAll(area);
        dot.setCenterX(x[last]);
        dot.setCenterY(y[last]);
    }

    private void drawScale(double left, double top, double width, double height, double max) {
        for (int i = 0; i < grid.size(); i++) {
            double y = Math.round(top + height * i / STEPS) + 0.5;
            var rule = grid.get(i);
            rule.setStartX(left);
            rule.setEndX(left + width);
            rule.setStartY(y);
            rule.setEndY(y);
            var label = scale.get(i);
            label.setText(String.valueOf(Math.round(max * (STEPS - i) / STEPS)));
            label.autosize();
            label.relocate(left - 10 - label.getWidth(), y - label.getHeight() / 2);
        }
    }

    private void drawTimes(double left, double width) {
        int last = clock.size() - 1;
        for (int i = 0; i <= last; i++) {
            var label = clock.get(i);
            label.autosize();
            double share = i == 0 ? 0 : i == last ? 1 : 0.5;
            double at = last == 0 ? 0 : width * i / last;
            label.relocate(left + at - share * label.getWidth(), getHeight() - 17);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return axes ? 220 : 40;
    }

    @Override
    protected double computePrefWidth(double height) {
        return axes ? 400 : 96;
    }
}
