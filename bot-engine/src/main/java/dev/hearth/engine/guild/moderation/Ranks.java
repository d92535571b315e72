package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Members;
import dev.hearth.engine.feature.Members.Found;
import dev.hearth.engine.guild.moderation.ModCase.Draft;
import dev.hearth.engine.guild.moderation.ModerationDesk.Why;
import java.util.Optional;

/// Who reaches whom: nobody acts on the guild's owner, on their equals or on those above them, and nobody gives a role
/// that stands as high or allows more. The bot reaches no further than its own role.
///
/// @param moderator   as they are in the guild now
/// @param permissions what they may there, as a sum of Discord's permission bits
record Ranks(GuildFacts guild, Found moderator, long permissions) {
    /// What stands against it; empty if nothing does.
    Optional<Why> against(Draft draft, Found target) {
        if (!(moderator instanceof Found.Here(Members.Facts caller)) || target instanceof Found.Unreachable) {
            return Optional.of(Why.UNREACHABLE);
        }
        if (target instanceof Found.Here(Members.Facts facts)) {
            return person(draft.act(), caller, facts).or(() -> role(draft, caller));
        }
        boolean needsMember = draft.act() != Act.BAN && draft.act() != Act.LIFT_BAN && draft.act() != Act.NOTE;
        return needsMember ? Optional.of(Why.ABSENT) : Optional.empty();
    }

    private Optional<Why> person(Act act, Members.Facts caller, Members.Facts target) {
        if (target.self()) {
            return Optional.of(Why.THE_BOT);
        }
        if (target.owner()) {
            return Optional.of(Why.OWNER);
        }
        if (!caller.isAbove(target)) {
            return Optional.of(Why.RANK);
        }
        if (act == Act.TIMEOUT && GuildPermission.ADMINISTRATOR.isIn(target.permissions())) {
            return Optional.of(Why.ADMINISTRATOR);
        }
        return act.reaches() && target.topRole() >= guild.topRole() ? Optional.of(Why.BOT_RANK) : Optional.empty();
    }

    private Optional<Why> role(Draft draft, Members.Facts caller) {
        if (draft.role() == null) {
            return Optional.empty();
        }
        return guild.role(draft.role())
                .map(role -> role(draft.act(), caller, role))
                .orElseGet(() -> Optional.of(Why.ROLE_GONE));
    }

    private Optional<Why> role(Act act, Members.Facts caller, GuildFacts.Role role) {
        if (role.everyone() || role.managed()) {
            return Optional.of(Why.ROLE_FIXED);
        }
        if (!caller.owner() && role.position() >= caller.topRole()) {
            return Optional.of(Why.ROLE_RANK);
        }
        if (act == Act.GIVE_ROLE && (role.permissions() & ~permissions) != 0) {
            return Optional.of(Why.ROLE_GRANTS_MORE);
        }
        return role.position() >= guild.topRole() ? Optional.of(Why.ROLE_BOT_RANK) : Optional.empty();
    }
}
