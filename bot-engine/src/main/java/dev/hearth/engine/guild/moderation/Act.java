package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.command.GuildPermission;

/// What is done to a member, each by those who have exactly Discord's permission for it.
enum Act {
    /// Something was noticed by machine; nobody was told but the moderators.
    NOTE(GuildPermission.MODERATE_MEMBERS, true),
    WARN(GuildPermission.MODERATE_MEMBERS, true),
    TIMEOUT(GuildPermission.MODERATE_MEMBERS, true),
    LIFT_TIMEOUT(GuildPermission.MODERATE_MEMBERS, false),
    BAN(GuildPermission.BAN_MEMBERS, true),
    LIFT_BAN(GuildPermission.BAN_MEMBERS, false),
    GIVE_ROLE(GuildPermission.MANAGE_ROLES, true),
    TAKE_ROLE(GuildPermission.MANAGE_ROLES, true);

    private final GuildPermission permission;
    private final boolean undoable;

    Act(GuildPermission permission, boolean undoable) {
        this.permission = permission;
        this.undoable = undoable;
    }

    /// What whoever does it or takes it back needs; the bot too, where Discord does it.
    GuildPermission permission() {
        return permission;
    }

    boolean isUndoable() {
        return undoable;
    }

    /// Whether Discord does it; otherwise it is words alone.
    boolean isAtDiscord() {
        return this != NOTE && this != WARN;
    }

    boolean isOfRole() {
        return this == GIVE_ROLE || this == TAKE_ROLE;
    }

    /// Whether Discord demands that the bot stands over the person; for a role it has to stand over the role.
    boolean reaches() {
        return this == TIMEOUT || this == LIFT_TIMEOUT || this == BAN;
    }
}
