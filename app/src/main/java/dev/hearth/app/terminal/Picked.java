package dev.hearth.app.terminal;

import java.util.ArrayList;
import java.util.List;

/// Reads the values after `:pick`: commas part them, quotes keep a comma inside a value.
final class Picked {
    private final List<String> values = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private boolean quoted;

    private Picked() {}

    static Line read(String text) {
        var picked = new Picked();
        text.chars().forEach(c -> picked.take((char) c));
        picked.end();
        if (picked.quoted) {
            return new Line.Misread("a quote is open: :pick \"one, with a comma\", two");
        }
        return picked.values.isEmpty()
                ? new Line.Misread("something is missing: :pick VALUE")
                : new Line.Pick(List.copyOf(picked.values));
    }

    private void take(char c) {
        if (c == '"') {
            // Quoted values part each other: no comma is needed between them.
            end();
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            end();
        } else {
            value.append(c);
        }
    }

    private void end() {
        var text = value.toString().strip();
        if (!text.isEmpty()) {
            values.add(text);
        }
        value.setLength(0);
    }
}
