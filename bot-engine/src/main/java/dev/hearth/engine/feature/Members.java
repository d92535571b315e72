package dev.hearth.engine.feature;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import java.time.Instant;

/// The members of guilds as Discord knows them, and what the bot can do to them there. Each call waits for Discord.
public interface Members {
    /// Somebody in a guild at this moment.
    ///
    /// @param owner       whether the guild is theirs
    /// @param self        whether it is the bot
    /// @param permissions what they may in the guild, as a sum of Discord's permission bits
    /// @param topRole     where their highest role stands; everyone's is the lowest
    record Facts(boolean owner, boolean self, long permissions, int topRole) {
        /// Whether somebody stands over another, who is then within their reach.
        public boolean isAbove(Facts other) {
            return !other.owner && (owner || topRole > other.topRole);
        }
    }

    /// What was found.
    sealed interface Found {
        record Here(Facts facts) implements Found {}

        /// Nobody of this id is a member.
        record Absent() implements Found {}

        /// Discord did not say.
        record Unreachable() implements Found {}
    }

    /// Something done to one person in one guild.
    sealed interface Measure {
        /// Discord itself lifts it at that time.
        ///
        /// @param until at most 28 days away
        record Timeout(Instant until) implements Measure {}

        record LiftTimeout() implements Measure {}

        /// Also of somebody who is not there; what they wrote stays.
        record Ban() implements Measure {}

        record LiftBan() implements Measure {}

        record GiveRole(RoleId role) implements Measure {}

        record TakeRole(RoleId role) implements Measure {}
    }

    /// How it ended.
    enum Ending {
        DONE,
        /// There is no such person, ban or role.
        GONE,
        /// Discord does not let the bot.
        REFUSED,
        /// Nobody knows whether it was done.
        UNREACHABLE
    }

    Found find(GuildId guild, UserId user);

    /// Does it.
    ///
    /// @param reason for the guild's audit log at Discord; empty for none
    Ending carryOut(GuildId guild, UserId user, Measure measure, String reason);
}
