package dev.hearth.engine.talk;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import java.time.Instant;
import java.util.Set;

/// Something that a member said in a guild to everybody. It passes the rooms that hear it one after the other; what one
/// found out travels on with it, so that the next knows it without knowing the room. Its words stay out of `toString`.
///
/// @param channel     where it stands
/// @param within      that channel, or the one that a thread belongs to
/// @param message     Discord's id
/// @param mentions    how many people and roles it mentions
/// @param permissions what its author may there, as a sum of Discord's permission bits
/// @param danger      whether a person in danger was seen in it
public record Heard(
        GuildId guild,
        ChannelId channel,
        ChannelId within,
        long message,
        UserId author,
        String text,
        int mentions,
        long permissions,
        Set<RoleId> roles,
        Instant at,
        Danger danger) {
    /// What is known of the danger that its author may be in.
    public enum Danger {
        /// Nothing has looked at it.
        UNKNOWN,
        NONE,
        SEEN
    }

    public Heard {
        roles = Set.copyOf(roles);
    }

    /// The same message after somebody has looked for danger.
    public Heard with(Danger found) {
        return new Heard(guild, channel, within, message, author, text, mentions, permissions, roles, at, found);
    }

    @Override
    public String toString() {
        return "Heard[" + text.length() + " characters]";
    }
}
