package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.text.Messages;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/// Where one types what is sought; the arrow keys go through what was found.
final class SearchField extends CustomTextField {
    private static final double WIDTH = 170;

    private final SearchViewModel model;
    private final SearchResults results;
    private final Runnable left;

    /// @param left what happens when the search ends
    SearchField(SearchViewModel model, SearchResults results, Messages words, Runnable left) {
        this.model = model;
        this.results = results;
        this.left = left;
        setId("search");
        setPromptText(words.text("search"));
        setAccessibleText(words.text("search"));
        setTooltip(new Tooltip(words.text("search.tip")));
        setLeft(Icons.of("fth-search"));
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH * 0.7);
        textProperty().bindBidirectional(model.textProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void takeFocus() {
        requestFocus();
        selectAll();
    }

    private void key(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case UP -> results.move(-1);
            case DOWN -> results.move(1);
            case ENTER -> results.take();
            case ESCAPE -> {
                model.end();
                left.run();
                yield true;
            }
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }
}
