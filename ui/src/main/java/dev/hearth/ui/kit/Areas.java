package dev.hearth.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Fields for longer texts.
public final class Areas {
    private Areas() {}

    /// An area of so many lines. Tab goes on to the next field, as in a form, instead of into the text.
    public static TextArea of(int lines) {
        var area = new TextArea();
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, event.isShiftDown(), true, false, false));
                event.consume();
            }
        });
        return area;
    }
}
