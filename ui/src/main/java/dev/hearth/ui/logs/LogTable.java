package dev.hearth.ui.logs;

import dev.hearth.ui.kit.FixedRowsView;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The rows of the log: keeps the selection and what is in sight on their lines while search results come and go.
final class LogTable extends StackPane {
    private static final double ROW = 24;
    private static final int MOST_COPIED = 10_000;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final LogsViewModel logs;
    private final FixedRowsView<LogCell> view;
    private LogRows rows = LogRows.NONE;

    LogTable(LogsViewModel logs, Messages words) {
        this.logs = logs;
        view = new FixedRowsView<>(ROW, () -> new LogCell(words), this::fill);
        view.setId("log-rows");
        view.setAccessibleText(words.text("title"));
        view.setOnScrolled(() -> logs.followProperty().set(false));
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        getChildren().add(view);
        var shown = Shown.on(this);
        logs.rowsProperty().when(shown).subscribe(this::show);
        logs.followProperty().when(shown).subscribe(follow -> {
            if (follow) {
                view.scrollToEnd();
            }
        });
    }

    void setOnSelected(Runnable action) {
        view.selection().setOnChanged(action);
    }

    /// The line that the keyboard is at, if it is still held.
    Optional<LogLine> selected() {
        int lead = view.selection().lead();
        if (lead < 0 || lead >= rows.size() || !logs.holds(rows.sequence(lead))) {
            return Optional.empty();
        }
        return Optional.of(logs.line(rows.sequence(lead)));
    }

    void clearSelection() {
        view.selection().clear();
    }

    /// Selects a line and brings it into sight; false while the rows do not hold it.
    boolean jump(long sequence) {
        int row = rows.row(sequence);
        if (row < 0) {
            return false;
        }
        view.selection().select(row, false);
        view.reveal(row);
        view.requestFocus();
        return true;
    }

    /// Puts the selected lines on the clipboard.
    void copy() {
        var selection = view.selection();
        if (selection.isEmpty()) {
            return;
        }
        var text = IntStream.rangeClosed(selection.first(), Math.min(selection.last(), selection.first() + MOST_COPIED))
                .mapToLong(rows::sequence)
                .filter(logs::holds)
                .mapToObj(logs::line)
                .map(LogTable::plain)
                .collect(Collectors.joining("\n"));
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String plain(LogLine line) {
        var head = LogCell.instant(line) + " " + line.level() + " " + line.logger() + " " + line.text();
        return line.detail().isEmpty() ? head : head + "\n" + line.detail();
    }

    private void fill(LogCell cell, int row, boolean selected) {
        long sequence = rows.sequence(row);
        if (logs.holds(sequence)) {
            cell.show(logs.line(sequence), selected);
        }
    }

    private void show(LogRows now) {
        var selection = view.selection();
        long anchor = sequence(selection.anchor());
        long lead = sequence(selection.lead());
        double top = view.top();
        long topLine = sequence((int) top);
        rows = now;
        view.setCount(now.size());
        selection.set(rowOf(anchor), rowOf(lead));
        if (logs.followProperty().get()) {
            view.scrollToEnd();
        } else if (topLine != Long.MIN_VALUE) {
            int row = now.row(topLine);
            view.setTop((row < 0 ? -row - 1 : row) + top % 1);
        }
    }

    private long sequence(int row) {
        return row >= 0 && row < rows.size() ? rows.sequence(row) : Long.MIN_VALUE;
    }

    private int rowOf(long sequence) {
        return sequence == Long.MIN_VALUE ? -1 : Math.max(-1, rows.row(sequence));
    }
}
