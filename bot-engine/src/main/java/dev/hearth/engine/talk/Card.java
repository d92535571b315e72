package dev.hearth.engine.talk;

import java.util.List;

/// A block of words with a heading.
///
/// @param title  up to 256 characters
/// @param body   up to 4096 characters
/// @param fields up to 25 headed paragraphs
/// @param footer a quiet line below; empty for none
public record Card(Tone tone, String title, String body, List<Field> fields, String footer) {
    /// A headed paragraph.
    ///
    /// @param name up to 256 characters
    /// @param text up to 1024 characters
    public record Field(String name, String text) {
        public Field {
            Limits.text("a field's name", name, 256);
            Limits.text("a field's text", text, 1024);
        }
    }

    /// The mood of a card, for the eye; never its only meaning.
    public enum Tone {
        WARM,
        GENTLE,
        SORRY
    }

    public Card {
        Limits.text("a card's title", title, 256);
        Limits.text("a card's body", body, 4096);
        Limits.count("fields", fields, 0, 25);
        fields = List.copyOf(fields);
    }

    public static Card of(Tone tone, String title, String body) {
        return new Card(tone, title, body, List.of(), "");
    }

    public Card with(List<Field> more) {
        return new Card(tone, title, body, more, footer);
    }

    public Card withFooter(String line) {
        return new Card(tone, title, body, fields, line);
    }
}
