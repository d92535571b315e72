package dev.hearth.engine.command;

import java.util.Optional;
import java.util.Set;

/// On what terms a command or a control may be used. Declared where the command is; held by the gates. All that it
/// demands has to be there: Discord's permission and the role of the installation are two gates, and both count.
///
/// @param needs      all of these a caller has to have in the guild
/// @param moderators whether the guild's moderator role stands in for them
/// @param staff      what a caller has to be at least in the installation; empty for nothing
/// @param toggle     the key of the guild's setting that switches it; empty if nothing does
/// @param alwaysOpen whether those who are banned may use it too: help in a crisis, and what is stored on oneself
public record Terms(
        Set<GuildPermission> needs, boolean moderators, Optional<StaffRole> staff, String toggle, boolean alwaysOpen) {
    public static final Terms EVERYBODY = new Terms(Set.of(), false, Optional.empty(), "", false);

    public Terms {
        needs = Set.copyOf(needs);
        if (moderators && needs.isEmpty()) {
            throw new IllegalArgumentException("what moderators may, others may by a permission");
        }
    }

    public static Terms needing(GuildPermission... needs) {
        return new Terms(Set.of(needs), false, Optional.empty(), "", false);
    }

    /// For those who have the permissions, and for the guild's moderators.
    public static Terms forModerators(GuildPermission... needs) {
        return new Terms(Set.of(needs), true, Optional.empty(), "", false);
    }

    /// For those who look after the installation.
    public static Terms forStaff(StaffRole least) {
        return new Terms(Set.of(), false, Optional.of(least), "", false);
    }

    public static Terms switchedBy(String toggle) {
        return new Terms(Set.of(), false, Optional.empty(), toggle, false);
    }

    /// The same, and open to those who are banned.
    public Terms openToBanned() {
        return new Terms(needs, moderators, staff, toggle, true);
    }

    /// Whether it is for a few: offered in guilds only and hidden from all others.
    public boolean isForStaff() {
        return !needs.isEmpty() || isPrivate();
    }

    /// Whether it is for those who look after the installation: shown only in the guilds that these chose.
    public boolean isPrivate() {
        return staff.isPresent();
    }

    /// Whether somebody may: what is for a few is for nobody in the conversation with the bot.
    public boolean allow(Standing caller) {
        return !isForStaff() || (caller.inGuild() && hasPermissions(caller) && hasRole(caller));
    }

    private boolean hasPermissions(Standing caller) {
        return (moderators && caller.moderator()) || needs.stream().allMatch(need -> need.isIn(caller.permissions()));
    }

    private boolean hasRole(Standing caller) {
        return staff.isEmpty()
                || caller.role().filter(role -> role.covers(staff.get())).isPresent();
    }
}
