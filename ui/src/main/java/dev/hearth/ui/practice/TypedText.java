package dev.hearth.ui.practice;

import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A text of which its owner hears when somebody types, not when the owner itself puts something there.
final class TypedText {
    private final StringProperty text = new SimpleStringProperty("");
    private boolean quiet;

    /// @param typed hears what was there and what is there now
    TypedText(BiConsumer<String, String> typed) {
        text.subscribe((before, now) -> {
            if (!quiet) {
                typed.accept(before, now);
            }
        });
    }

    String get() {
        return text.get();
    }

    void put(String quietly) {
        quiet = true;
        text.set(quietly);
        quiet = false;
    }

    StringProperty property() {
        return text;
    }
}
