package dev.hearth.engine.base.chart;

import java.awt.Font;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/// Bars below each other as the library draws them: names at the left, figures behind the bars, no axis.
final class BarPlot {
    /// Beyond the longest bar there has to be room for its figure.
    private static final double ROOM_FOR_FIGURE = 1.3;

    /// Between name, bar and figure.
    private static final int GAP = 8;

    private static final double THICKEST = 0.14;
    private static final float WIDEST_NAME = 0.46f;

    private BarPlot() {}

    static CategoryPlot of(Panel.Bars bars, Font words, Palette palette) {
        DefaultCategoryDataset lengths = new DefaultCategoryDataset();
        bars.bars().forEach(bar -> lengths.addValue(bar.length(), "", bar.name()));
        CategoryPlot plot = new CategoryPlot(
                lengths, names(words), invisible(bars.most(), words), renderer(bars.bars(), words, palette));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private static CategoryAxis names(Font words) {
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(words);
        names.setTickLabelPaint(Palette.INK);
        names.setCategoryLabelPositionOffset(GAP);
        names.setTickMarksVisible(false);
        names.setAxisLineVisible(false);
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        names.setCategoryMargin(0.3);
        names.setMaximumCategoryLabelWidthRatio(WIDEST_NAME);
        return names;
    }

    private static NumberAxis invisible(double most, Font words) {
        NumberAxis lengths = new NumberAxis();
        lengths.setTickLabelFont(words);
        lengths.setVisible(false);
        lengths.setRange(0, most * ROOM_FOR_FIGURE);
        return lengths;
    }

    private static BarRenderer renderer(List<Panel.Bar> bars, Font words, Palette palette) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, palette.accent());
        renderer.setMaximumBarWidth(THICKEST);
        renderer.setDefaultItemLabelGenerator(new Figures(bars));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setItemLabelInsets(new RectangleInsets(GAP, GAP, GAP, GAP));
        renderer.setDefaultItemLabelFont(words);
        renderer.setDefaultItemLabelPaint(Palette.INK);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        return renderer;
    }

    /// What stands behind the bars.
    private record Figures(List<Panel.Bar> bars) implements CategoryItemLabelGenerator {
        @Override
        public String generateRowLabel(CategoryDataset dataset, int row) {
            return "";
        }

        @Override
        public String generateColumnLabel(CategoryDataset dataset, int column) {
            return "";
        }

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            return bars.get(column).figure();
        }
    }
}
