package dev.hearth.ui.logs;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Keys;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The engine's log.
public final class LogsView extends VBox {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final LogsViewModel logs;
    private final Messages words;
    private final ProblemWords problems;
    private final LogTable table;
    private final LogDetails details;
    private final StackPane notice = new StackPane();
    private final StackPane slot = new StackPane();

    private LogsView(LogsViewModel logs, Messages words) {
        this.logs = logs;
        this.words = words;
        problems = new ProblemWords(words.language());
        table = new LogTable(logs, words);
        details = new LogDetails(words, table::copy, table::clearSelection);
        getStyleClass().addAll("page-body", "logs");
        var tools = new LogTools(logs, words, table::copy);
        var lines = Cards.styled(new VBox(slot), "card", "log-card");
        VBox.setVgrow(slot, Priority.ALWAYS);
        VBox.setVgrow(lines, Priority.ALWAYS);
        lines.setMinHeight(0);
        slot.setMinHeight(0);
        getChildren().addAll(tools, notice, lines, details);
        Buttons.showWhen(notice, Bindings.isNotEmpty(notice.getChildren()));
        table.setOnSelected(this::showDetails);
        showDetails();
        Shown.follow(this, logs.rowsProperty(), this::showRows);
        Shown.follow(this, logs.readingProperty(), this::showRows);
        Shown.follow(this, logs.foundProperty(), this::jump);
        Shown.follow(this, logs.rowsProperty(), this::jump);
        Shown.follow(this, logs.problemProperty(), this::showNotice);
        Shown.follow(this, logs.missedProperty(), this::showNotice);
        Keys.whileShown(this, Map.of(FIND, tools::focusSearch));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                table.clearSelection();
            }
        });
    }

    /// The page in one language.
    public static Page page(LogsViewModel logs, Language language) {
        var words = Messages.beside(LogsView.class, language);
        return new Page(
                "logs",
                Section.WATCH,
                "fth-file-text",
                words.text("title"),
                words.text("subtitle"),
                () -> new LogsView(logs, words));
    }

    private void showDetails() {
        var line = table.selected().filter(one -> one.level() != LogLevel.MARK);
        line.ifPresent(details::show);
        details.setVisible(line.isPresent());
        details.setManaged(line.isPresent());
    }

    private void showRows() {
        Node shown = table;
        if (logs.rowsProperty().get().size() == 0) {
            shown = nothing();
        }
        if (!slot.getChildren().contains(shown)) {
            slot.getChildren().setAll(shown);
        }
    }

    private Node nothing() {
        if (logs.readingProperty().get()) {
            return Placeholder.loading(words.text("reading"));
        }
        boolean filtered = logs.levelProperty().get() != LogLevel.TRACE
                || !logs.textProperty().get().isBlank();
        if (filtered) {
            var clear = Buttons.of("log-clear", words.text("filter.clear"), "fth-x", () -> {
                logs.textProperty().set("");
                logs.levelProperty().set(LogLevel.TRACE);
            });
            return Placeholder.empty(
                    "fth-search", words.text("nothing.found"), words.text("nothing.found.text"), clear);
        }
        return Placeholder.empty("fth-file-text", words.text("nothing"), words.text("nothing.text"));
    }

    private void showNotice() {
        notice.getChildren().clear();
        var problem = logs.problemProperty().get();
        if (problem != null) {
            notice.getChildren()
                    .add(new Notice(
                            Tone.WARN,
                            words.text("unread"),
                            problems.all(problem),
                            Buttons.of("log-again", words.text("again"), "fth-refresh-cw", logs::readEarlier)));
        } else if (logs.missedProperty().get()) {
            notice.getChildren().add(new Notice(Tone.WARN, words.text("missed"), words.text("missed.text")));
        }
    }

    /// The rows may come after the line was found, for they are searched elsewhere.
    private void jump() {
        var found = logs.foundProperty().get();
        if (found != null && table.jump(found)) {
            logs.forgetFound();
        }
    }
}
