package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One check-in, as its owner may see it. Every part can be left out and added later; what was given is kept at once.
///
/// @param origin    the guild where it was made, null in a conversation with the bot
/// @param day       the owner's day
/// @param mood      null if the owner left it out
/// @param intensity null if the owner left it out
/// @param note      null if the owner left it out
record CheckIn(
        EntryId id,
        UserId owner,
        @Nullable GuildId origin,
        Instant at,
        LocalDate day,
        @Nullable Mood mood,
        @Nullable Intensity intensity,
        Set<Activity> activities,
        @Nullable String note) {
    /// In characters, an emoji being one; checked where a note comes in, never where it is read.
    static final int LONGEST_NOTE = 1_000;

    CheckIn {
        activities = Set.copyOf(activities);
    }

    boolean isComplete() {
        return mood != null && intensity != null && !activities.isEmpty() && note != null;
    }

    /// Without what the owner wrote or feels.
    @Override
    public String toString() {
        return "CheckIn[" + id.text() + "]";
    }
}
