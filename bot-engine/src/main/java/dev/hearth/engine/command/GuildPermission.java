package dev.hearth.engine.command;

/// What Discord lets somebody do in a guild, as far as the bot asks for it. Bits as Discord numbers them (developer
/// documentation, topics/permissions).
public enum GuildPermission {
    BAN_MEMBERS(2),
    ADMINISTRATOR(3),
    MANAGE_SERVER(5),
    MANAGE_MESSAGES(13),
    MENTION_EVERYONE(17),
    MANAGE_ROLES(28),
    MODERATE_MEMBERS(40);

    private final long bit;

    GuildPermission(int shift) {
        this.bit = 1L << shift;
    }

    public long bit() {
        return bit;
    }

    /// Whether a sum of such bits has this one.
    public boolean isIn(long granted) {
        return (granted & bit) != 0;
    }
}
