package dev.hearth.engine.guild.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a message looks like by rules that anybody can read: each sign that it has weighs something, and the score is
/// how likely at least one of them is right, 1 − (1 − w₁)(1 − w₂)…. No machine has learned here, and nothing leaves the
/// PC.
///
/// @param score 0 to 1
record Content(double score, Set<Sign> signs) {
    private static final Pattern LINK = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern INVITE =
            Pattern.compile("discord(?:app)?\\.(?:gg|com/invite)/[\\w-]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERYBODY = Pattern.compile("@(?:everyone|here)\\b");
    private static final Pattern RUN = Pattern.compile("([^\\s\\d.=_*~-])\\1{11,}");
    private static final Pattern PILED = Pattern.compile("\\p{M}{4,}");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private static final Pattern SLURS = words("slurs.txt");
    private static final Pattern SPAM = words("spam.txt");

    private static final int FEWEST_LETTERS = 12;
    private static final double MOSTLY = 0.7;

    Content {
        signs = Set.copyOf(signs);
    }

    /// Looks at a message.
    ///
    /// @param mentions how many people and roles it mentions
    static Content of(String text, int mentions) {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        String plain = plain(text);
        weigh(weights, Sign.CAPITALS, isShouted(text) ? 0.3 : 0);
        weigh(weights, Sign.LINKS, links(text));
        weigh(weights, Sign.INVITES, INVITE.matcher(text).find() ? 0.5 : 0);
        weigh(weights, Sign.MENTIONS, mentions(text, mentions));
        weigh(
                weights,
                Sign.CHARACTERS,
                RUN.matcher(text).find() || PILED.matcher(text).find() ? 0.3 : 0);
        weigh(weights, Sign.SPAM, SPAM.matcher(plain).find() ? 0.7 : 0);
        weigh(weights, Sign.SLURS, SLURS.matcher(plain).find() ? 0.97 : 0);
        double clean = weights.values().stream().reduce(1.0, (left, weight) -> left * (1 - weight));
        return new Content(1 - clean, weights.keySet());
    }

    private static void weigh(Map<Sign, Double> weights, Sign sign, double weight) {
        if (weight > 0) {
            weights.put(sign, weight);
        }
    }

    private static boolean isShouted(String text) {
        long letters = count(text, Character::isLetter);
        return letters >= FEWEST_LETTERS && count(text, Character::isUpperCase) >= MOSTLY * letters;
    }

    private static long count(String text, IntPredicate which) {
        return text.codePoints().filter(which).count();
    }

    private static double links(String text) {
        long links = LINK.matcher(text).results().count();
        return links >= 4 ? 0.5 : links >= 2 ? 0.2 : 0;
    }

    private static double mentions(String text, int mentions) {
        double many = mentions >= 10 ? 0.9 : mentions >= 5 ? 0.5 : 0;
        return Math.max(many, EVERYBODY.matcher(text).find() ? 0.4 : 0);
    }

    /// Small letters without what is put between or upon them to hide a word.
    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('$', 's');
    }

    /// Whole words and phrases, one a line; `#` begins a remark.
    private static Pattern words(String file) {
        try (InputStream bytes = Content.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the list " + file + " is missing");
            }
            String any = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.quote(plain(line.strip())))
                    .collect(Collectors.joining("|"));
            return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
