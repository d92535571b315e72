package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.command.StaffRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that was done to somebody's access; kept for as long as the installation.
///
/// @param role what was given or taken; null where it was about something else
/// @param ban  what was laid; null likewise
record Deed(
        EntryId id,
        Instant at,
        Actor actor,
        Act act,
        Subject subject,
        @Nullable StaffRole role,
        @Nullable Ban ban) {
    /// What was done.
    enum Act {
        GRANT,
        REVOKE,
        BAN,
        UNBAN,
        /// A guild gets the commands of those who look after the installation.
        SHOW,
        /// It has them no longer.
        HIDE
    }
}
