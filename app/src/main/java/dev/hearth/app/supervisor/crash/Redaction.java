package dev.hearth.app.supervisor.crash;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The second net below the rule that nothing secret is written: blanks what looks like one of Discord's tokens, what
/// stands in an authorization header, and our own secrets wherever they stand.
public final class Redaction {
    private static final String BLANK = "[secret]";
    private static final Pattern SECRET = Pattern.compile("""
            (?<![\\w-])[\\w-]{18,}+\\.[\\w-]{5,8}\\.[\\w-]{25,}
            |(?<![\\w-])mfa\\.[\\w-]{20,}
            |aW50ZXJhY3Rpb246[\\w=-]{20,}
            |(?<=Bearer\\ )[\\w.-]{8,}
            |(?<=Bot\\ )[\\w.-]{20,}""", Pattern.COMMENTS);

    private final Supplier<List<String>> known;

    /// @param known secrets of ours that exist now
    public Redaction(Supplier<List<String>> known) {
        this.known = known;
    }

    String of(String text) {
        var clean = text;
        for (var secret : known.get()) {
            clean = clean.replace(secret, BLANK);
        }
        return SECRET.matcher(clean).replaceAll(BLANK);
    }
}
