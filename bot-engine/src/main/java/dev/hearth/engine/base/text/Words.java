package dev.hearth.engine.base.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// The sentences of one room in every language: `mood.properties` in English, `mood_de.properties` and so on beside
/// it. Read whole at the start, so that a missing file ends the start and not a member's command.
///
/// The patterns are [MessageFormat]'s; apostrophes are typographic (’), since the straight one is its quote.
public final class Words {
    private final String name;
    private final Map<Language, Map<String, String>> sentences;

    private Words(String name, Map<Language, Map<String, String>> sentences) {
        this.name = name;
        this.sentences = sentences;
    }

    /// Reads the room's bundle.
    ///
    /// @param room any class of the room, beside which the files lie
    /// @throws IllegalStateException if a language's file is missing
    public static Words beside(Class<?> room, String name) {
        Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            sentences.put(language, read(room, name, language));
        }
        return new Words(name, sentences);
    }

    /// One sentence with its facts filled in.
    ///
    /// @throws IllegalArgumentException if the room has no such sentence
    public String text(Language language, String key, Object... facts) {
        String pattern = in(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + name + ":" + key);
        }
        return facts.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(facts);
    }

    public Set<String> keys(Language language) {
        return in(language).keySet();
    }

    private Map<String, String> in(Language language) {
        return Objects.requireNonNull(sentences.get(language));
    }

    private static Map<String, String> read(Class<?> room, String name, Language language) {
        String suffix = language == Language.EN ? "" : "_" + language.locale().getLanguage();
        String file = name + suffix + ".properties";
        try (InputStream bytes = room.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the words " + file + " are missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
