package dev.hearth.engine.base.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The languages in which the bot has checked words for everything it says.
public enum Language {
    EN(Locale.ENGLISH),
    DE(Locale.GERMAN),
    ES(Locale.of("es")),
    FR(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The first language that the bot speaks, else English.
    ///
    /// @param tags BCP 47 tags, the most wanted first
    public static Language firstOf(String... tags) {
        return Stream.of(tags).flatMap(tag -> spoken(tag).stream()).findFirst().orElse(EN);
    }

    /// The language of a tag, if the bot speaks it. The country does not matter: `es-419` is Spanish.
    public static Optional<Language> spoken(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        return Stream.of(values())
                .filter(language -> language.locale.getLanguage().equals(wanted))
                .findFirst();
    }
}
