package dev.hearth.ui.kit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Texts made equal in what people do not care for while they search: capitals, accents, and blanks at the ends.
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folded() {}

    public static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /// Whether a folded text holds every word of what is sought, in any order; a search for nothing finds all.
    public static boolean holds(String folded, String sought) {
        return words(sought).stream().allMatch(folded::contains);
    }

    private static List<String> words(String sought) {
        return Stream.of(BLANKS.split(of(sought)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
