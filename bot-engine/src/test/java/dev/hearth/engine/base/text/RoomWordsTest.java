package dev.hearth.engine.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every room says the same things in every language, and has no sentence that nobody says. Whatever bundle lies in
/// the sources is found by itself.
class RoomWordsTest {
    private static final Path SENTENCES = Path.of("src/main/resources/dev/hearth/engine");
    private static final Path SOURCES = Path.of("src/main/java/dev/hearth/engine");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static final Pattern SAID = Pattern.compile("\\.say\\(\"([^\"]+)\"[,)]");

    /// English bundles; the others are named after them.
    static List<Path> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(SENTENCES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.getFileName().toString().contains("_"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void hasTheSameSentencesInEveryLanguage(Path english) throws IOException {
        Set<String> keys = read(english).keySet();

        for (Language language : Language.values()) {
            assertThat(read(in(english, language)).keySet()).as(language.name()).isEqualTo(keys);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everySentenceTakesTheSameFactsAndHasNoStraightApostrophe(Path english) throws IOException {
        Map<String, String> originals = read(english);
        for (Language language : Language.values()) {
            read(in(english, language)).forEach((key, sentence) -> {
                assertThat(sentence).as(language + " " + key).isNotBlank().doesNotContain("'");
                assertThat(facts(sentence)).as(language + " " + key).isEqualTo(facts(originals.getOrDefault(key, "")));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everySentenceIsSaidSomewhereInTheRoom(Path english) throws IOException {
        Set<String> literals = found(LITERAL, SOURCES.resolve(SENTENCES.relativize(english.getParent())));
        Set<String> unused = new TreeSet<>(read(english).keySet());
        unused.removeIf(key -> isSaid(key, literals));

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everythingThatTheRoomSaysHasASentence(Path english) throws IOException {
        Set<String> said = found(SAID, SOURCES.resolve(SENTENCES.relativize(english.getParent())));

        assertThat(read(english).keySet()).containsAll(said);
    }

    /// Said in full, or put together from the part before one of its dots.
    private static boolean isSaid(String key, Set<String> literals) {
        return literals.contains(key)
                || Stream.iterate(key.indexOf('.'), dot -> dot > 0, dot -> key.indexOf('.', dot + 1))
                        .anyMatch(dot -> literals.contains(key.substring(0, dot))
                                || literals.contains(key.substring(0, dot + 1)));
    }

    private static Set<String> found(Pattern pattern, Path room) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(source(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static int facts(String sentence) {
        return new MessageFormat(sentence).getFormatsByArgumentIndex().length;
    }

    private static Path in(Path english, Language language) {
        String suffix = language == Language.EN ? "" : "_" + language.locale().getLanguage();
        return english.resolveSibling(english.getFileName().toString().replace(".properties", suffix + ".properties"));
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
