package dev.hearth.ui.servers;

import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Option;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;

/// Words and short phrases. Enter adds what was typed; several may be typed or pasted with semicolons or lines between.
final class PhrasesEditor extends ListEditor {
    private static final Pattern BETWEEN = Pattern.compile("[;\\n]");

    private final CustomTextField line = new CustomTextField();

    PhrasesEditor(FieldViewModel field, Messages words) {
        super(field, words);
        line.setPromptText(words.text("phrases.add"));
        line.setLeft(Icons.of("fth-plus"));
        line.setOnAction(event -> add());
        // What was typed is meant, also by somebody who goes on to the next setting without Enter.
        line.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                add();
            }
        });
        getChildren().add(line);
    }

    @Override
    Region focus() {
        return line;
    }

    @Override
    Option named(String entry) {
        return new Option(entry, entry, "", "fth-tag");
    }

    private void add() {
        var all = new ArrayList<>(entries());
        BETWEEN.splitAsStream(line.getText())
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty() && !all.contains(phrase))
                .forEach(all::add);
        line.clear();
        if (!all.equals(entries())) {
            set(all);
        }
    }
}
