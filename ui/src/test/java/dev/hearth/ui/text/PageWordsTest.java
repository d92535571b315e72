package dev.hearth.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page says the same things in every language, and has no sentence that nobody shows. Bundles are found in the
/// sources, so a new page is tested without being named here.
class PageWordsTest {
    private static final Path WORDS = Path.of("src/main/resources/dev/hearth/ui");
    private static final Path SOURCES = Path.of("src/main/java/dev/hearth/ui");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SHOWN = Pattern.compile("words\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /// The English bundles; the others are named after them.
    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(WORDS)) {
            return files
                    .filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.getFileName().toString().contains("_"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysTheSameInEveryLanguage(Path english) {
        var originals = read(english);
        for (var language : Language.values()) {
            var spoken = read(in(english, language));
            assertThat(spoken.keySet()).as(language.name()).isEqualTo(originals.keySet());
            spoken.forEach((key, sentence) -> {
                assertThat(sentence).as(language + " " + key).isNotBlank().doesNotContain("'");
                assertThat(facts(sentence)).as(language + " " + key).isEqualTo(facts(originals.getOrDefault(key, "")));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySentenceIsShownSomewhereOnThePage(Path english) {
        var literals = found(LITERAL, english);
        var unused = new TreeSet<>(read(english).keySet());
        unused.removeIf(key -> isNamed(key, literals));

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingThatThePageShowsHasASentence(Path english) {
        assertThat(read(english).keySet()).containsAll(found(SHOWN, english));
    }

    /// In full, or put together from the part up to one of its dots.
    private static boolean isNamed(String key, Set<String> literals) {
        return literals.contains(key)
                || Stream.iterate(key.indexOf('.'), dot -> dot > 0, dot -> key.indexOf('.', dot + 1))
                        .anyMatch(dot -> literals.contains(key.substring(0, dot + 1)));
    }

    private static Set<String> found(Pattern pattern, Path english) {
        var page = SOURCES.resolve(WORDS.relativize(english.getParent()));
        try (var files = Files.list(page)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(source(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int facts(String sentence) {
        return new MessageFormat(sentence).getFormatsByArgumentIndex().length;
    }

    private static Path in(Path english, Language language) {
        var suffix = language == Language.EN ? "" : "_" + language.code();
        return english.resolveSibling(english.getFileName().toString().replace(".properties", suffix + ".properties"));
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
