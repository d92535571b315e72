package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds a value by what a member types for it: its word in any language, its code name, with or without accents. A
/// member may think of their mood in another language than their client's.
final class Vocabulary<E extends Enum<E>> {
    private static final int FEWEST_TO_LOOK_INSIDE = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<E> values;
    private final Function<Language, Function<E, String>> naming;
    private final Map<String, E> meanings = new HashMap<>();

    /// @param prefix of the values' keys in the room's words
    Vocabulary(Class<E> type, Words words, String prefix) {
        this.values = List.of(type.getEnumConstants());
        this.naming = language -> value -> new Speech(words, language).name(prefix, value);
        for (E value : values) {
            meanings.put(plain(value.name()), value);
            for (Language language : Language.values()) {
                meanings.putIfAbsent(plain(naming.apply(language).apply(value)), value);
            }
        }
    }

    Optional<E> find(String typed) {
        return Optional.ofNullable(meanings.get(plain(typed)));
    }

    /// The values that fit what was typed so far: those whose words begin with it first, then, once it is more than a
    /// letter or two, those that hold it.
    List<E> matches(Language language, String typed) {
        String wanted = plain(typed);
        List<E> beginning = new ArrayList<>();
        List<E> holding = new ArrayList<>();
        for (E value : values) {
            String word = plain(naming.apply(language).apply(value));
            if (word.startsWith(wanted)
                    || word.contains(" " + wanted)
                    || plain(value.name()).startsWith(wanted)) {
                beginning.add(value);
            } else if (wanted.length() >= FEWEST_TO_LOOK_INSIDE && word.contains(wanted)) {
                holding.add(value);
            }
        }
        beginning.addAll(holding);
        return beginning;
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
