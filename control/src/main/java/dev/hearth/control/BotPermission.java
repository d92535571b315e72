package dev.hearth.control;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// What the bot may have to be allowed in a guild: [#always] for its answers in channels, the others for what is
/// switched on there. Bits as Discord numbers them (developer documentation, topics/permissions).
public enum BotPermission {
    VIEW_CHANNEL(10),
    SEND_MESSAGES(11),
    EMBED_LINKS(14),
    ATTACH_FILES(15),
    MANAGE_MESSAGES(13),
    MENTION_EVERYONE(17),
    MANAGE_ROLES(28),
    MODERATE_MEMBERS(40);

    private final long bit;

    BotPermission(int shift) {
        this.bit = 1L << shift;
    }

    public long bit() {
        return bit;
    }

    /// Whether a sum of such bits has this one.
    public boolean isIn(long granted) {
        return (granted & bit) != 0;
    }

    /// The least that the bot asks for everywhere.
    public static Set<BotPermission> always() {
        return EnumSet.range(VIEW_CHANNEL, ATTACH_FILES);
    }

    /// These in one number, as an invite link carries them.
    public static long sum(Collection<BotPermission> permissions) {
        return permissions.stream().mapToLong(BotPermission::bit).reduce(0, (a, b) -> a | b);
    }
}
