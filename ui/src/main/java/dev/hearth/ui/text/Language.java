package dev.hearth.ui.text;

import java.util.Locale;

/// The languages of the console. The first one is spoken where the system's own is none of them.
public enum Language {
    EN("English"),
    DE("Deutsch"),
    ES("Español"),
    FR("Français");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /// The language that a locale asks for.
    public static Language of(Locale locale) {
        for (var language : values()) {
            if (language.code().equals(locale.getLanguage())) {
                return language;
            }
        }
        return EN;
    }

    /// What its speakers call it, which is how a list of languages names it to everyone.
    public String ownName() {
        return ownName;
    }

    /// Two small letters as in ISO 639-1.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}
