package dev.hearth.app.terminal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the fields after `:fill`: a bar parts them, `\n` begins a new line, a backslash keeps a bar or a backslash
/// inside a text.
final class Filled {
    private static final Pattern ESCAPED = Pattern.compile("\\\\([n|\\\\])");
    /// A bar that no backslash stands before; a pair of backslashes is one backslash and escapes nothing.
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\|");

    private Filled() {}

    static Line read(String line) {
        var fields = new LinkedHashMap<String, String>();
        // The pairs of backslashes before a bar belong to the text: they are put back before the line is cut.
        for (var part : BAR.matcher(line).replaceAll("$1\n").split("\n", -1)) {
            var equals = part.indexOf('=');
            if (equals < 0) {
                return new Line.Misread("each field is filled with FIELD=TEXT; a bar in a text is written \\|");
            }
            var field = part.substring(0, equals).strip();
            if (field.isEmpty() || fields.containsKey(field)) {
                return new Line.Misread("each field is named, and once: :fill FIELD=TEXT | FIELD2=TEXT");
            }
            fields.put(field, unescaped(part.substring(equals + 1).strip()));
        }
        return new Line.Fill(Collections.unmodifiableMap(fields));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(escape -> {
            var mark = escape.group(1);
            return Matcher.quoteReplacement(mark.equals("n") ? "\n" : mark);
        });
    }
}
