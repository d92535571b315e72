package dev.hearth.engine.talk;

/// A completion that Discord offers while a member types.
///
/// @param label what the member reads, up to 100 characters
/// @param value what is typed when it is taken, up to 100 characters
public record Choice(String label, String value) {
    public static final int LONGEST = 100;

    public Choice {
        Limits.text("a choice's label", label, LONGEST);
        Limits.text("a choice's value", value, LONGEST);
    }
}
