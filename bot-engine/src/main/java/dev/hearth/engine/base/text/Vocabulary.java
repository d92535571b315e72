package dev.hearth.engine.base.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds a value by what a member types for it: its word or a synonym in any language, its code name, with or without
/// accents and quotes. A member may think of their mood in another language than their client's.
public final class Vocabulary<E extends Enum<E>> {
    private static final int FEWEST_TO_LOOK_INSIDE = 3;
    private static final int NO_FIT = 3;

    private static final Pattern SPACES = Pattern.compile("[\\h_]+");
    private static final Pattern QUOTES_AROUND = Pattern.compile("^[\\h\\p{Pi}\\p{Pf}„‚\"']+|[\\h\\p{Pi}\\p{Pf}\"']+$");

    /// French for both genders: `Épuisé·e` is épuisé or épuisée, `Anxieux·se` is anxieux or anxieuse.
    private static final Pattern BOTH_GENDERS = Pattern.compile("(\\p{L}+?)(x?)·(\\p{L}+)");

    private final Map<Language, List<Term<E>>> terms = new EnumMap<>(Language.class);
    private final Map<String, E> meanings = new HashMap<>();

    /// Names are learnt before synonyms, so that no synonym takes another value's name.
    ///
    /// @param prefix of the values' keys in the room's words; the synonyms of `prefix.NAME` are `prefix.NAME.also`
    public Vocabulary(Class<E> type, Words words, String prefix) {
        for (Language language : Language.values()) {
            terms.put(
                    language,
                    Stream.of(type.getEnumConstants())
                            .map(value -> term(words, language, prefix, value))
                            .toList());
        }
        terms.values().forEach(spoken -> spoken.forEach(term -> learn(term.names(), term.value())));
        terms.values().forEach(spoken -> spoken.forEach(term -> learn(term.synonyms(), term.value())));
    }

    private static <E extends Enum<E>> Term<E> term(Words words, Language language, String prefix, E value) {
        String key = prefix + "." + value.name();
        String also = key + ".also";
        Stream<String> synonyms = words.keys(language).contains(also)
                ? Stream.of(words.text(language, also).split(","))
                : Stream.empty();
        return new Term<>(
                value,
                Stream.concat(Stream.of(plain(value.name())), forms(words.text(language, key)))
                        .toList(),
                synonyms.flatMap(Vocabulary::forms).toList());
    }

    private void learn(List<String> forms, E value) {
        forms.forEach(form -> meanings.putIfAbsent(form, value));
    }

    /// What was meant; empty if nothing is called so.
    public Optional<E> find(String typed) {
        return Optional.ofNullable(meanings.get(plain(typed)));
    }

    /// The values that fit what was typed so far: those whose own name begins with it, then those of which a further
    /// word or a synonym does, then, once it is more than a letter or two, those whose name holds it.
    public List<E> matches(Language language, String typed) {
        String wanted = plain(typed);
        return Objects.requireNonNull(terms.get(language)).stream()
                .filter(term -> term.distance(wanted) < NO_FIT)
                .sorted(Comparator.comparingInt(term -> term.distance(wanted)))
                .map(Term::value)
                .toList();
    }

    /// What a value is called in one language, in every form and plainly spelled.
    private record Term<E>(E value, List<String> names, List<String> synonyms) {
        /// From 0, the best fit, to [#NO_FIT].
        int distance(String wanted) {
            if (names.stream().anyMatch(name -> name.startsWith(wanted))) {
                return 0;
            }
            if (Stream.concat(names.stream(), synonyms.stream())
                    .anyMatch(word -> word.startsWith(wanted) || word.contains(" " + wanted))) {
                return 1;
            }
            boolean holds = names.stream().anyMatch(name -> name.contains(wanted));
            return holds && wanted.length() >= FEWEST_TO_LOOK_INSIDE ? 2 : NO_FIT;
        }
    }

    private static Stream<String> forms(String word) {
        var both = BOTH_GENDERS.matcher(word);
        return Stream.of(word, both.replaceAll("$1$2"), both.replaceAll("$1$3"))
                .map(Vocabulary::plain)
                .distinct();
    }

    private static String plain(String word) {
        String bare = QUOTES_AROUND.matcher(word).replaceAll("");
        return SPACES.matcher(Folding.fold(bare)).replaceAll(" ");
    }
}
