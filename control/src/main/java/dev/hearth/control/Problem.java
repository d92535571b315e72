package dev.hearth.control;

/// Why something is not as it should be, and what can be done: for a screen that has its own words for the code, and
/// for a person who reads the plain ones. Never holds a member's text, a token or a key.
///
/// @param code   stable, small letters with hyphens, such as `token-refused`; screens find their words by it
/// @param what   what happened, one English sentence
/// @param remedy what to do about it, one English sentence; empty if nobody knows
/// @param detail a place to look at, such as a path; empty if there is none
public record Problem(String code, String what, String remedy, String detail) {
    public Problem {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a problem has a code");
        }
    }

    /// A problem without a place.
    public static Problem of(String code, String what, String remedy) {
        return new Problem(code, what, remedy, "");
    }
}
