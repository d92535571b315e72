package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// Labels as people name them: without caring for case or emoji.
final class Labels {
    private Labels() {}

    static boolean same(String label, String typed) {
        if (label.equalsIgnoreCase(typed.strip())) {
            return !label.isEmpty();
        }
        var plain = plain(label);
        return !plain.isEmpty() && plain.equals(plain(typed));
    }

    /// The value of a select's option.
    ///
    /// @throws Mistyped if no option has this label or value
    static String option(ArrayNode options, String typed) throws Mistyped {
        return options.valueStream()
                .filter(option -> Json.text(option, "value").equals(typed) || same(Json.text(option, "label"), typed))
                .map(option -> Json.text(option, "value"))
                .findFirst()
                .orElseThrow(() -> new Mistyped("\"" + typed + "\" is none of " + all(options)));
    }

    private static String all(JsonNode options) {
        return String.join(
                ", ",
                options.valueStream().map(option -> Json.text(option, "label")).toList());
    }

    private static String plain(String label) {
        var out = new StringBuilder(label.length());
        label.codePoints().filter(Labels::isReadable).forEach(out::appendCodePoint);
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    /// Letters, digits, blanks and ASCII signs; emoji, their joiners and selectors are left out.
    private static boolean isReadable(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || (codePoint >= ' ' && codePoint < 127);
    }
}
