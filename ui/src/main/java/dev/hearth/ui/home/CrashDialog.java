package dev.hearth.ui.home;

import dev.hearth.control.supervisor.CrashReport;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import dev.hearth.ui.text.Times;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// A crash report to be read, and to be copied for whoever can make something of it.
final class CrashDialog {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 360;

    private final HistoryViewModel history;
    private final Overlay overlay;
    private final Messages words;
    private final ProblemWords problems;
    private final Times times;

    CrashDialog(HistoryViewModel history, Overlay overlay, Messages words, ProblemWords problems, Times times) {
        this.history = history;
        this.overlay = overlay;
        this.words = words;
        this.problems = problems;
        this.times = times;
    }

    void open(String crash) {
        history.read(
                crash,
                outcome -> outcome.either(this::show, problem -> overlay.toast(Tone.BAD, problems.all(problem))));
    }

    private void show(CrashReport report) {
        var text = new TextArea(report.text());
        text.setId("crash-text");
        text.setEditable(false);
        text.getStyleClass().add("report");
        text.setPrefSize(WIDTH, HEIGHT);
        text.setAccessibleText(words.text("crash.title"));
        var about = Cards.wrapping(words.text("crash.about", times.date(report.at()), report.how()), "dialog-text");
        var safe = Cards.wrapping(words.text("crash.safe"), "dialog-text");
        var close = Buttons.of("crash-close", words.text("crash.close"), "fth-x", overlay::closeDialog);
        var copy = Buttons.primary("crash-copy", words.text("crash.copy"), "fth-copy", () -> copy(report.text()));
        overlay.wideDialog(words.text("crash.title"), List.of(about, text, safe), close, copy);
    }

    private void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        overlay.toast(Tone.OK, words.text("crash.copied"));
    }
}
