package dev.hearth.engine.feature.notes;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One piece that a member wrote for themselves. Its words stay out of `toString`, and so out of logs.
///
/// @param origin the guild where it was written, null in the conversation with the bot
/// @param day    the owner's day that it is about
public record Note(EntryId id, UserId owner, @Nullable GuildId origin, Instant at, LocalDate day, String text) {
    /// In characters, an emoji being one: as much as a form of Discord's takes.
    public static final int LONGEST = 4_000;

    public Note {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("a note has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "Note[" + id.text() + "]";
    }
}
