package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody wants to be reminded of. Its text stays out of `toString`.
///
/// @param origin where it was set; null for the conversation with the bot
/// @param spoken the language that its owner spoke then
/// @param next   when it falls due
/// @param missed how often it did not come since one came last
record Reminder(
        EntryId id,
        UserId owner,
        @Nullable GuildId origin,
        Instant madeAt,
        String text,
        Timing timing,
        Language spoken,
        Instant next,
        int missed) {
    /// In characters.
    static final int LONGEST = 200;

    /// How many somebody may have.
    static final int MOST = 10;

    Reminder {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("a reminder has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "Reminder[" + id.text() + "]";
    }
}
