package dev.hearth.engine.base.text;

/// A room's words in the language of the one who is spoken to.
///
/// @param words    the room's sentences
/// @param language the listener's language
public record Speech(Words words, Language language) {
    public String say(String key, Object... facts) {
        return words.text(language, key, facts);
    }

    /// What a value is called: the words of `prefix.NAME`.
    public String name(String prefix, Enum<?> value) {
        return say(prefix + "." + value.name());
    }
}
