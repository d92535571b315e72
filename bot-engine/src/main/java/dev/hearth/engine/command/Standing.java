package dev.hearth.engine.command;

import java.util.Optional;

/// What somebody is where they ask: all that [Terms] can demand.
///
/// @param inGuild     whether it is in a guild, and not in the conversation with the bot
/// @param permissions what Discord lets them do there, as a sum of [GuildPermission#bit]s
/// @param moderator   whether they have the role that the guild named as its moderators'
/// @param role        what they are in the installation; empty for most
public record Standing(boolean inGuild, long permissions, boolean moderator, Optional<StaffRole> role) {}
