package dev.hearth.ui.logs;

import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A line of the log in its columns.
final class LogCell extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass MARK = PseudoClass.getPseudoClass("mark");
    private static final double PAD = 10;
    private static final double TIME = 92;
    private static final double LEVEL = 54;
    private static final double SOURCE = 150;
    private static final double GAP = 10;

    private final Messages words;
    private final DateTimeFormatter clock =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());
    private final Label time = label("log-time");
    private final Label level = label("log-level");
    private final Label source = label("log-source");
    private final Label text = label("log-text");

    LogCell(Messages words) {
        this.words = words;
        getStyleClass().add("log-row");
        getChildren().addAll(time, level, source, text);
    }

    void show(LogLine line, boolean selected) {
        boolean mark = line.level() == LogLevel.MARK;
        time.setText(line.micros() == 0 ? "" : clock.format(instant(line)));
        level.setText(mark ? "" : line.level().name());
        source.setText(line.source());
        text.setText(mark ? words.text("lost", Long.parseLong(line.text())) : line.text());
        tone(line.level()).on(level);
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(MARK, mark);
        requestLayout();
        setAccessibleText(time.getText() + " " + level.getText() + " " + source.getText() + " " + text.getText());
    }

    static Instant instant(LogLine line) {
        return Instant.ofEpochSecond(line.micros() / 1_000_000, line.micros() % 1_000_000 * 1_000);
    }

    static Tone tone(LogLevel level) {
        return switch (level) {
            case ERROR -> Tone.BAD;
            case WARN -> Tone.WARN;
            case INFO -> Tone.BUSY;
            case TRACE, DEBUG, MARK -> Tone.PLAIN;
        };
    }

    @Override
    protected void layoutChildren() {
        double x = PAD;
        double height = getHeight();
        x = place(time, x, TIME, height);
        x = place(level, x, LEVEL, height);
        x = place(source, x, SOURCE, height);
        // A mark has nothing before its words.
        double from = source.getText().isEmpty() && time.getText().isEmpty() ? PAD : x;
        place(text, from, Math.max(0, getWidth() - from - PAD), height);
    }

    private static double place(Label label, double x, double width, double height) {
        label.resizeRelocate(x, 0, width, height);
        return x + width + GAP;
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false);
        return label;
    }
}
