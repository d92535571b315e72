package dev.hearth.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A main part that grows and a side part of fixed width to its right; one below the other where the window is too
/// narrow for both.
public final class Split extends Pane {
    private static final double GAP = 16;

    private final Node main;
    private final Node side;
    private final double sideWidth;
    private final double leastMain;

    public Split(Node main, double leastMain, Node side, double sideWidth) {
        this.main = main;
        this.side = side;
        this.leastMain = leastMain;
        this.sideWidth = sideWidth;
        getChildren().setAll(main, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sideWidth;
    }

    @Override
    protected double computePrefWidth(double height) {
        return leastMain + GAP + sideWidth;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isWide(width < 0 ? computePrefWidth(-1) : width)) {
            return Math.max(main.prefHeight(width - GAP - sideWidth), side.prefHeight(sideWidth));
        }
        return main.prefHeight(width) + GAP + side.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isWide(width)) {
            double rest = width - GAP - sideWidth;
            main.resizeRelocate(0, 0, rest, getHeight());
            side.resizeRelocate(rest + GAP, 0, sideWidth, getHeight());
        } else {
            double height = main.prefHeight(width);
            main.resizeRelocate(0, 0, width, height);
            side.resizeRelocate(0, height + GAP, width, side.prefHeight(width));
        }
    }

    private boolean isWide(double width) {
        return width >= leastMain + GAP + sideWidth;
    }
}
