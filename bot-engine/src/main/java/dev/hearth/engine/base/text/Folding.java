package dev.hearth.engine.base.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form of a text in which words are compared: no capitals, no accents, one sort of apostrophe.
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).replace('’', '\'');
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
