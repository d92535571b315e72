package dev.hearth.ui.choice;

import dev.hearth.control.Environment;
import dev.hearth.ui.text.Language;
import java.util.Locale;

/// The admin's choices as they are kept. What the bot does is never among them: that is the supervisor's to remember.
///
/// @param logLines      how many lines the log page holds in memory
/// @param toldOfClosing whether the admin has been told that the bot goes on when the window closes
public record Chosen(
        Appearance appearance, Language language, int logLines, Environment environment, boolean toldOfClosing) {
    /// Fewest lines that the log page can be set to.
    public static final int LEAST_LINES = 10_000;
    /// Most lines: 50 to 100 MB, by what they say.
    public static final int MOST_LINES = 1_000_000;

    private static final int USUAL_LINES = 200_000;

    public Chosen {
        logLines = Math.clamp(logLines, LEAST_LINES, MOST_LINES);
    }

    /// Before anything was chosen: the system's theme and language, and the practice server, which needs no token.
    public static Chosen defaults(Locale system) {
        return new Chosen(Appearance.SYSTEM, Language.of(system), USUAL_LINES, Environment.PRACTICE, false);
    }
}
