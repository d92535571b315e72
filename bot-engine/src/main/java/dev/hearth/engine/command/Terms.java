package dev.hearth.engine.command;

import java.util.Set;

/// On what terms a command or a control may be used. Declared where the command is; held by the gates.
///
/// @param needs  all of these a caller has to have in the guild; with any of them it is a command of staff, which is
///               offered in guilds only and hidden from those who lack it
/// @param toggle the key of the guild's setting that switches it; empty if nothing does
public record Terms(Set<GuildPermission> needs, String toggle) {
    public static final Terms EVERYBODY = new Terms(Set.of(), "");

    public Terms {
        needs = Set.copyOf(needs);
    }

    public static Terms needing(GuildPermission... needs) {
        return new Terms(Set.of(needs), "");
    }

    public static Terms switchedBy(String toggle) {
        return new Terms(Set.of(), toggle);
    }

    public boolean isForStaff() {
        return !needs.isEmpty();
    }

    /// Whether somebody may, there: what is for staff is for nobody in private.
    public boolean allow(Origin origin) {
        return needs.stream().allMatch(need -> need.isIn(origin.permissions()));
    }
}
