package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One entry of a guild's moderation log.
///
/// @param number  its number in the guild, from 1
/// @param undoing who took it back and when; null if nobody did
record ModCase(
        EntryId id,
        int number,
        Draft draft,
        State state,
        @Nullable Undoing undoing) {
    static final int LONGEST_REASON = 512;

    /// How it ended.
    enum State {
        /// It was begun; whether Discord did it is not known.
        OPEN,
        DONE,
        /// Discord did not do it.
        REFUSED
    }

    /// What is to be done, before it has a number.
    ///
    /// @param actor  the moderator; null if it is done by machine
    /// @param role   what is given or taken; null for all other acts
    /// @param until  when a timeout ends by itself; null for all other acts
    /// @param reason in the moderator's own words; null for none. It stays out of `toString`, and so out of logs
    /// @param seen   what was done by machine was about; null otherwise
    record Draft(
            GuildId guild,
            Instant at,
            @Nullable UserId actor,
            Act act,
            UserId target,
            @Nullable RoleId role,
            @Nullable Instant until,
            @Nullable String reason,
            @Nullable Seen seen) {
        Draft {
            if (reason != null && (reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON)) {
                throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
            }
        }

        @Override
        public String toString() {
            return "Draft[" + act + " at " + at + "]";
        }
    }

    /// A message and what was seen in it; never its words.
    ///
    /// @param message Discord's id
    record Seen(ChannelId channel, long message, Set<Sign> signs) {
        Seen {
            signs = Set.copyOf(signs);
        }
    }

    record Undoing(UserId by, Instant at) {}

    ModCase in(State now) {
        return new ModCase(id, number, draft, now, undoing);
    }

    ModCase undone(UserId by, Instant when) {
        return new ModCase(id, number, draft, state, new Undoing(by, when));
    }

    /// Whether it can be taken back now.
    boolean isUndoable() {
        return undoing == null && state != State.REFUSED && draft.act().isUndoable();
    }
}
