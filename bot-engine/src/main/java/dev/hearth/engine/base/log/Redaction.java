package dev.hearth.engine.base.log;

import java.util.regex.Pattern;

/// The second net below the rule that no secret is logged: whatever looks like a token of Discord's is blanked,
/// wherever in a line it stands.
final class Redaction {
    static final String BLANK = "[token]";

    /// A bot's or user's token (id, time, signature), the older form for users, the answer address of an interaction.
    /// Each begins where a word begins and gives nothing back, so that a long line costs one pass.
    private static final Pattern TOKEN = Pattern.compile("""
            (?<![\\w-])[\\w-]{23,}+\\.[\\w-]{6,7}\\.[\\w-]{27,}
            |(?<![\\w-])mfa\\.[\\w-]{20,}
            |aW50ZXJhY3Rpb246[\\w=-]{20,}""", Pattern.COMMENTS);

    private Redaction() {}

    static String of(String line) {
        return TOKEN.matcher(line).replaceAll(BLANK);
    }
}
