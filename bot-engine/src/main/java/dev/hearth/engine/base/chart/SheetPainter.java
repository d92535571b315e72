package dev.hearth.engine.base.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a page: its ground and title, and lets the others fill it. Its shape is that in which Discord shows pictures
/// largest beside text.
final class SheetPainter {
    static final int WIDTH = 1_100;
    static final int HEIGHT = 700;

    private static final double MARGIN = 44;
    private static final double TOP = 132;
    private static final double BOTTOM = HEIGHT - 36;
    private static final double GAP = 36;
    private static final double ROUND = 36;
    private static final double TILE = 124;
    private static final double TILE_GAP = 20;

    private final Pen pen;
    private final Sheet sheet;

    private SheetPainter(Pen pen, Sheet sheet) {
        this.pen = pen;
        this.sheet = sheet;
    }

    /// Kept in memory throughout: what the JDK writes by itself goes through a file.
    static byte[] png(Sheet sheet, Colour colour, Fonts fonts) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            new SheetPainter(Pen.on(graphics, fonts, Palette.of(colour)), sheet).paint();
        } finally {
            graphics.dispose();
        }
        return png(image);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private void paint() {
        double room = WIDTH - 2 * MARGIN;
        pen.fill(Palette.PAGE, 0, 0, WIDTH, HEIGHT, ROUND);
        pen.line(sheet.title(), pen.fonts().strong(36), Palette.INK, MARGIN, 72, room);
        pen.line(sheet.subtitle(), pen.fonts().regular(22), Palette.QUIET, MARGIN, 108, room);
        var whole = new Rectangle2D.Double(MARGIN, TOP, room, BOTTOM - TOP);
        switch (sheet.content()) {
            case Sheet.Panels(var panels) -> panels(panels, whole);
            case Sheet.Numbers(var figures, var below) -> numbers(figures, below, whole);
            case Year year -> new YearPainter(pen, year, sheet.locale()).paint(whole);
        }
    }

    private void panels(List<Panel> panels, Rectangle2D whole) {
        int columns = panels.size() == 1 ? 1 : 2;
        int rows = panels.size() > 2 ? 2 : 1;
        double width = (whole.getWidth() - GAP * (columns - 1)) / columns;
        double height = (whole.getHeight() - GAP * (rows - 1)) / rows;
        PanelPainter painter = new PanelPainter(pen, sheet.locale());
        for (int i = 0; i < panels.size(); i++) {
            int column = i % columns;
            int row = i / columns;
            double x = whole.getX() + column * (width + GAP);
            double y = whole.getY() + row * (height + GAP);
            painter.paint(panels.get(i), new Rectangle2D.Double(x, y, width, height));
        }
    }

    private void numbers(List<Sheet.Figure> figures, Panel below, Rectangle2D whole) {
        double width = (whole.getWidth() - TILE_GAP * (figures.size() - 1)) / figures.size();
        for (int i = 0; i < figures.size(); i++) {
            tile(figures.get(i), whole.getX() + i * (width + TILE_GAP), whole.getY(), width);
        }
        double top = whole.getY() + TILE + GAP;
        new PanelPainter(pen, sheet.locale())
                .paint(below, new Rectangle2D.Double(whole.getX(), top, whole.getWidth(), whole.getMaxY() - top));
    }

    private void tile(Sheet.Figure figure, double x, double y, double width) {
        double inner = 20;
        pen.fill(pen.palette().tint(0.1), x, y, width, TILE, inner);
        pen.line(figure.number(), pen.fonts().strong(48), pen.palette().accent(), x + inner, y + 62, width - 2 * inner);
        pen.line(figure.label(), pen.fonts().regular(20), Palette.INK, x + inner, y + 98, width - 2 * inner);
    }
}
