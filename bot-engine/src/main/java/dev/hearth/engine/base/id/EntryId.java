package dev.hearth.engine.base.id;

/// One thing that a member keeps: a check-in, an entry. Made by the engine, since a batch insert tells only the last
/// key that a database made, and sorted by age.
///
/// @param value positive; the upper bits are milliseconds, see [EntryIds]
public record EntryId(long value) {
    public EntryId {
        Snowflake.check(value);
    }

    /// Short text for a button's custom id.
    public String text() {
        return Long.toString(value, Character.MAX_RADIX);
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws IllegalArgumentException if the text is no id
    public static EntryId of(String text) {
        try {
            return new EntryId(Long.parseLong(text, Character.MAX_RADIX));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an entry's id");
        }
    }
}
