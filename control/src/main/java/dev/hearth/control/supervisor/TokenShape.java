package dev.hearth.control.supervisor;

import java.util.regex.Pattern;

/// What a pasted text is, judged by its form alone: most wrong tokens are other strings of the same portal page.
public enum TokenShape {
    /// Three parts with dots between, as bot tokens have.
    GOOD,
    EMPTY,
    /// The word Bot stands before it.
    WITH_PREFIX,
    QUOTED,
    /// Blanks or line breaks within.
    WITH_BLANKS,
    /// Only digits: the application's or bot's id.
    APPLICATION_ID,
    /// 64 hexadecimal digits: the application's public key.
    PUBLIC_KEY,
    /// 32 letters and digits without a dot: the OAuth2 client secret.
    CLIENT_SECRET,
    /// A person's own token, which must never be used for a bot.
    USER_TOKEN,
    /// Three parts, but too short: a part was not copied.
    CUT_OFF,
    UNKNOWN;

    private static final Pattern THREE_PARTS = Pattern.compile("[\\w-]{18,}\\.[\\w-]{5,8}\\.[\\w-]{25,}");
    private static final Pattern DOTTED = Pattern.compile("[\\w-]+\\.[\\w-]*(\\.[\\w-]*)?");

    /// Judges a text without its surrounding blanks.
    public static TokenShape of(String pasted) {
        var text = pasted.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.regionMatches(true, 0, "Bot ", 0, 4)) {
            return WITH_PREFIX;
        }
        if ("\"'`".indexOf(text.charAt(0)) >= 0) {
            return QUOTED;
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            return WITH_BLANKS;
        }
        return ofWord(text);
    }

    private static TokenShape ofWord(String word) {
        if (word.startsWith("mfa.")) {
            return USER_TOKEN;
        }
        if (THREE_PARTS.matcher(word).matches()) {
            return GOOD;
        }
        if (word.matches("\\d{15,22}")) {
            return APPLICATION_ID;
        }
        if (word.matches("[0-9a-fA-F]{64}")) {
            return PUBLIC_KEY;
        }
        if (word.matches("[\\w-]{32}")) {
            return CLIENT_SECRET;
        }
        return DOTTED.matcher(word).matches() ? CUT_OFF : UNKNOWN;
    }
}
