package dev.hearth.engine.base.text;

import java.util.regex.Pattern;

/// The beginning of a member's own text, to show it back to them on one line: cut at a whole character, with what
/// Discord would take for formatting or for a mention made plain.
public final class Excerpt {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FORMATTING = Pattern.compile("([\\\\*_~`|>#\\[\\]()<@:-])");

    private Excerpt() {}

    /// One line of the text.
    ///
    /// @param most how many characters are shown before an ellipsis, at least 1
    public static String of(String text, int most) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        String shown = line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
        return plain(shown);
    }

    /// The whole text with its lines, for others to read.
    public static String whole(String text) {
        return plain(text.strip());
    }

    private static String plain(String text) {
        return FORMATTING.matcher(text).replaceAll("\\\\$1");
    }
}
