package dev.hearth.engine.base.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// A line through days as the library draws it: named heights at the left, dates below, a dot for each point.
final class CoursePlot {
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final float THICK = 3f;
    private static final double DOT = 9;

    /// Dots of more than these would run into each other.
    private static final int MOST_DOTS = 60;

    private static final long DAYS_OF_MONTHS = 400;

    private CoursePlot() {}

    static XYPlot of(Panel.Course course, Font words, Palette palette, Locale locale) {
        XYSeries line = new XYSeries("");
        course.points().forEach(point -> line.add(millis(point.day()), point.height() - 1));
        XYPlot plot = new XYPlot(
                new XYSeriesCollection(line),
                days(course, words, locale),
                steps(course, words),
                renderer(course.points().size(), palette));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.LINE);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private static double millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static SymbolAxis steps(Panel.Course course, Font words) {
        SymbolAxis steps = new SymbolAxis(null, course.steps().toArray(String[]::new));
        steps.setGridBandsVisible(false);
        quiet(steps, words);
        return steps;
    }

    private static DateAxis days(Panel.Course course, Font words, Locale locale) {
        DateAxis days = new DateAxis(null, UTC, locale);
        days.setStandardTickUnits(units());
        days.setDateFormatOverride(format(course, locale));
        days.setLowerMargin(0.09);
        days.setUpperMargin(0.09);
        quiet(days, words);
        return days;
    }

    private static void quiet(ValueAxis axis, Font words) {
        axis.setTickLabelFont(words.deriveFont(words.getSize2D() * 0.9f));
        axis.setTickLabelPaint(Palette.QUIET);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
    }

    /// Whole days and more: moods are kept by the day.
    private static TickUnits units() {
        TickUnits units = new TickUnits();
        for (int days : new int[] {1, 2, 3, 7, 14}) {
            units.add(new DateTickUnit(DateTickUnitType.DAY, days));
        }
        for (int months : new int[] {1, 2, 3, 6}) {
            units.add(new DateTickUnit(DateTickUnitType.MONTH, months));
        }
        for (int years : new int[] {1, 2, 5, 10}) {
            units.add(new DateTickUnit(DateTickUnitType.YEAR, years));
        }
        return units;
    }

    /// Day and month as they are written in this language; over years the month and its year.
    private static DateFormat format(Panel.Course course, Locale locale) {
        long span = ChronoUnit.DAYS.between(
                course.points().getFirst().day(), course.points().getLast().day());
        String parts = span > DAYS_OF_MONTHS ? "yMMM" : "MMMd";
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(parts, IsoChronology.INSTANCE, locale);
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(UTC);
        return format;
    }

    private static XYLineAndShapeRenderer renderer(int points, Palette palette) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, points <= MOST_DOTS);
        renderer.setSeriesPaint(0, palette.accent());
        renderer.setSeriesStroke(0, new BasicStroke(THICK, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        return renderer;
    }
}
