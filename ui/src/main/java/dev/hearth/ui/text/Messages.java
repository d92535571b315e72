package dev.hearth.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// The sentences of one page in one language. They lie beside the page's classes and carry its package's name:
/// `home/home.properties` in English, `home/home_de.properties` and so on, all in UTF-8.
///
/// The patterns are [MessageFormat]'s; apostrophes are typographic (’), since the straight one is its quote.
public final class Messages {
    private final String name;
    private final Language language;
    private final ResourceBundle bundle;

    private Messages(String name, Language language, ResourceBundle bundle) {
        this.name = name;
        this.language = language;
        this.bundle = bundle;
    }

    /// Reads a page's sentences.
    ///
    /// @param page any class of the page's package
    /// @throws IllegalArgumentException if the page has no words in that language
    public static Messages beside(Class<?> page, Language language) {
        var name = page.getPackageName().substring(page.getPackageName().lastIndexOf('.') + 1);
        var file = name + (language == Language.EN ? "" : "_" + language.code()) + ".properties";
        try (InputStream bytes = page.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("the words " + file + " are missing");
            }
            var reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return new Messages(name, language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One sentence with its facts filled in, numbers as the language writes them.
    ///
    /// @throws IllegalArgumentException if the page has no such sentence
    public String text(String key, Object... facts) {
        try {
            var pattern = bundle.getString(key);
            return facts.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(facts);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no words for " + name + ":" + key, e);
        }
    }

    /// Whether there is such a sentence, for words that are named by what another process says.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public Language language() {
        return language;
    }
}
