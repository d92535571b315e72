package dev.hearth.engine.base.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// What every painter needs: the ground, the faces, the colours, and words that keep within their room.
record Pen(Graphics2D graphics, Fonts fonts, Palette palette) {
    private static final float SMALLEST = 0.8f;
    private static final String CUT = "…";

    static Pen on(Graphics2D graphics, Fonts fonts, Palette palette) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return new Pen(graphics, fonts, palette);
    }

    /// One line; too long a one is set smaller, then cut.
    ///
    /// @param y the line on which the letters stand
    void line(String words, Font font, Color colour, double x, double y, double room) {
        Font fitting = width(words, font) > room ? font.deriveFont(font.getSize2D() * SMALLEST) : font;
        set(cut(words, fitting, room), fitting, colour, x, y);
    }

    void centred(String words, Font font, Color colour, double x, double y) {
        set(words, font, colour, x - width(words, font) / 2, y);
    }

    void atRight(String words, Font font, Color colour, double right, double y) {
        set(words, font, colour, right - width(words, font), y);
    }

    /// Several lines, broken between words.
    void block(String words, Font font, Color colour, double x, double y, double room) {
        double line = y;
        for (String one : broken(words, font, room)) {
            set(one, font, colour, x, line);
            line += font.getSize2D() * 1.4;
        }
    }

    void fill(Color colour, double x, double y, double width, double height, double round) {
        graphics.setColor(colour);
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, round, round));
    }

    void outline(Color colour, double x, double y, double width, double height, double round) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new RoundRectangle2D.Double(x, y, width, height, round, round));
    }

    double width(String words, Font font) {
        return font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
    }

    private void set(String words, Font font, Color colour, double x, double y) {
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(words, (float) x, (float) y);
    }

    private String cut(String words, Font font, double room) {
        if (width(words, font) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + CUT, font) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).strip() + CUT;
    }

    private List<String> broken(String words, Font font, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, font) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
