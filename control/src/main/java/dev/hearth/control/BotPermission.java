package dev.hearth.control;

/// What the bot asks for when it is invited to a guild: the least that its answers in channels need. Bits as Discord
/// numbers them (developer documentation, topics/permissions).
public enum BotPermission {
    VIEW_CHANNEL(10),
    SEND_MESSAGES(11),
    EMBED_LINKS(14),
    ATTACH_FILES(15);

    private final long bit;

    BotPermission(int shift) {
        this.bit = 1L << shift;
    }

    public long bit() {
        return bit;
    }

    /// All of them in one number, as an invite link carries them.
    public static long all() {
        long sum = 0;
        for (var permission : values()) {
            sum |= permission.bit;
        }
        return sum;
    }
}
