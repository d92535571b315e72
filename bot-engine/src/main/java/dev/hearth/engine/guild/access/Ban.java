package dev.hearth.engine.guild.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person or a guild that may not use the bot for now.
///
/// @param until  null until it is lifted
/// @param reason for staff, in their own words; null for none. It stays out of `toString`, and so out of logs
record Ban(Instant since, @Nullable Instant until, @Nullable String reason) {
    static final int LONGEST_REASON = 512;

    Ban {
        if (reason != null && (reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON)) {
            throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
        }
    }

    /// Whether it counts at a moment.
    boolean holds(Instant now) {
        return until == null || now.isBefore(until);
    }

    @Override
    public String toString() {
        return "Ban[" + since + " to " + until + "]";
    }
}
