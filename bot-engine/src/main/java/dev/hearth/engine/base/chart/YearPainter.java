package dev.hearth.engine.base.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Draws a year in pixels: a row for each month, a square for each day, below them what the squares mean. A row more
/// than
/// twelve is needed whenever the year does not begin with a month.
final class YearPainter {
    private static final int DAYS = 31;
    private static final double HEAD = 26;
    private static final double LEGEND = 64;
    private static final double NAMES = 96;
    private static final double GAP = 3;
    private static final double ROUND = 8;

    private final Pen pen;
    private final Year year;
    private final DateTimeFormatter month;

    YearPainter(Pen pen, Year year, Locale locale) {
        this.pen = pen;
        this.year = year;
        this.month = DateTimeFormatter.ofPattern(
                DateTimeFormatterBuilder.getLocalizedDateTimePattern("yMMM", IsoChronology.INSTANCE, locale), locale);
    }

    void paint(Rectangle2D place) {
        List<YearMonth> months = Stream.iterate(YearMonth.from(year.first()), next -> next.plusMonths(1))
                .takeWhile(next -> !next.isAfter(YearMonth.from(year.last())))
                .toList();
        double width = (place.getWidth() - NAMES) / DAYS;
        double height = (place.getHeight() - HEAD - LEGEND) / months.size();
        double left = place.getX() + NAMES;
        double top = place.getY() + HEAD;
        numbers(left, place.getY() + 16, width);
        for (int row = 0; row < months.size(); row++) {
            double y = top + row * height;
            String name = month.format(months.get(row));
            pen.line(name, pen.fonts().regular(16), Palette.QUIET, place.getX(), y + height / 2 + 6, NAMES - 10);
            for (int day = 1; day <= months.get(row).lengthOfMonth(); day++) {
                double x = left + (day - 1) * width;
                day(months.get(row).atDay(day), x, y, width - GAP, height - GAP);
            }
        }
        legend(place.getX(), place.getMaxY() - LEGEND + 24, width - GAP, height - GAP, place.getWidth());
    }

    private void numbers(double left, double y, double width) {
        for (int day = 1; day <= DAYS; day += day == 1 ? 4 : 5) {
            String number = Integer.toString(day);
            pen.centred(number, pen.fonts().regular(15), Palette.QUIET, left + (day - 0.5) * width - GAP / 2, y);
        }
    }

    private void day(LocalDate day, double x, double y, double width, double height) {
        if (!day.isBefore(year.first()) && !day.isAfter(year.last())) {
            square(year.levels().getOrDefault(day, 0), x, y, width, height);
        }
    }

    /// @param level 0 for none
    private void square(int level, double x, double y, double width, double height) {
        if (level == 0) {
            pen.outline(Palette.LINE, x + 1, y + 1, width - 2, height - 2, ROUND);
            return;
        }
        Color ground = pen.palette().step(level, year.names().size());
        pen.fill(ground, x, y, width, height, ROUND);
        Font number = pen.fonts().strong(15);
        pen.centred(Integer.toString(level), number, Palette.wordsOn(ground), x + width / 2, y + height / 2 + 5.5);
    }

    /// Each name has as much room as it needs, so that long words stay whole.
    private void legend(double left, double y, double width, double height, double room) {
        List<String> names =
                Stream.concat(year.names().stream(), Stream.of(year.none())).toList();
        Font words = pen.fonts().regular(17);
        double gap = 10;
        double used = names.stream()
                .mapToDouble(name -> width + gap + pen.width(name, words))
                .sum();
        double between = Math.clamp((room - used) / (names.size() - 1), gap, 40);
        double x = left;
        for (int i = 0; i < names.size(); i++) {
            square((i + 1) % names.size(), x, y, width, height);
            pen.line(names.get(i), words, Palette.INK, x + width + gap, y + height / 2 + 6, room);
            x += width + gap + pen.width(names.get(i), words) + between;
        }
    }
}
