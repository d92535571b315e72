package dev.hearth.engine.base.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.jfree.chart.plot.Plot;

/// Draws one chart with its title. The library lays charts out and draws them; it is given every face that it writes
/// with, since it would ask the system for those that it was not given.
final class PanelPainter {
    private static final double HEAD = 40;

    private final Pen pen;
    private final Locale locale;

    PanelPainter(Pen pen, Locale locale) {
        this.pen = pen;
        this.locale = locale;
    }

    void paint(Panel panel, Rectangle2D place) {
        pen.line(panel.title(), pen.fonts().strong(21), Palette.INK, place.getX(), place.getY() + 22, place.getWidth());
        var rest =
                new Rectangle2D.Double(place.getX(), place.getY() + HEAD, place.getWidth(), place.getHeight() - HEAD);
        Font words = pen.fonts().regular(18);
        switch (panel) {
            case Panel.Bars bars -> draw(BarPlot.of(bars, words, pen.palette()), rest);
            case Panel.Course course -> draw(CoursePlot.of(course, words, pen.palette(), locale), rest);
            case Panel.Note note ->
                pen.block(note.text(), words, Palette.QUIET, rest.getX(), rest.getY() + 20, rest.getWidth());
        }
    }

    private void draw(Plot plot, Rectangle2D place) {
        plot.draw(pen.graphics(), place, null, null, null);
    }
}
