package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reminder without its text, for the clock.
///
/// @param next when it falls due
record Due(EntryId id, UserId owner, @Nullable GuildId origin, Timing timing, Instant next) {
    /// The times up to a moment: which is the last, how many were before it, and when the next one is.
    record Passed(Instant last, int earlier, Instant next) {}

    Passed until(Instant now) {
        Instant last = next;
        int earlier = 0;
        Instant following = timing.next(last);
        while (!following.isAfter(now)) {
            last = following;
            earlier++;
            following = timing.next(last);
        }
        return new Passed(last, earlier, following);
    }
}
