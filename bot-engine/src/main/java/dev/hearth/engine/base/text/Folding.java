package dev.hearth.engine.base.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form of a text in which words are compared: no capitals, no accents, one sort of apostrophe.
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Folding() {}

    public static String fold(String text) {
        if (text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).replace('’', '\'');
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
