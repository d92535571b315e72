package dev.hearth.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cells of one width, as many beside each other as their least width allows, so that a page fits a small window
/// without scrolling sideways. Cells of a row are of one height.
public final class FlowGrid extends Pane {
    private final double least;
    private final double gap;

    /// @param least the least width of a cell
    public FlowGrid(double least, double gap, Node... cells) {
        this.least = least;
        this.gap = gap;
        getChildren().setAll(cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return least;
    }

    @Override
    protected double computePrefWidth(double height) {
        int cells = Math.max(1, getManagedChildren().size());
        return cells * least + (cells - 1) * gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> cells = getManagedChildren();
        int columns = columns(width < 0 ? computePrefWidth(-1) : width, cells.size());
        double cell = cellWidth(width < 0 ? computePrefWidth(-1) : width, columns);
        double height = 0;
        for (int row = 0; row * columns < cells.size(); row++) {
            height += rowHeight(cells, row, columns, cell) + (row == 0 ? 0 : gap);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        List<Node> cells = getManagedChildren();
        int columns = columns(getWidth(), cells.size());
        double cell = cellWidth(getWidth(), columns);
        double y = 0;
        for (int row = 0; row * columns < cells.size(); row++) {
            double height = rowHeight(cells, row, columns, cell);
            for (int i = row * columns; i < Math.min(cells.size(), (row + 1) * columns); i++) {
                cells.get(i).resizeRelocate(snapPositionX(i % columns * (cell + gap)), snapPositionY(y), cell, height);
            }
            y += height + gap;
        }
    }

    /// As many as fit, but rows as even as that allows: four cells go 4 or 2 + 2, never 3 + 1.
    private int columns(double width, int cells) {
        int fitting = Math.clamp((int) ((width + gap) / (least + gap)), 1, Math.max(1, cells));
        int rows = Math.ceilDiv(Math.max(1, cells), fitting);
        return Math.ceilDiv(Math.max(1, cells), rows);
    }

    private double cellWidth(double width, int columns) {
        return snapSizeX((width - (columns - 1) * gap) / columns - 0.5);
    }

    private double rowHeight(List<Node> cells, int row, int columns, double width) {
        return cells.subList(row * columns, Math.min(cells.size(), (row + 1) * columns)).stream()
                .mapToDouble(cell -> cell.prefHeight(width))
                .max()
                .orElse(0);
    }
}
