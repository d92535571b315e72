package dev.hearth.practice.world;

/// Intents that have to be switched on in the developer portal before a gateway grants them.
public enum PrivilegedIntent {
    GUILD_MEMBERS(1 << 1, 1 << 15),
    GUILD_PRESENCES(1 << 8, 1 << 13),
    MESSAGE_CONTENT(1 << 15, 1 << 19);

    private final int bit;
    private final int flag;

    PrivilegedIntent(int bit, int flag) {
        this.bit = bit;
        this.flag = flag;
    }

    /// The bit with which a client asks for it.
    int bit() {
        return bit;
    }

    /// The application flag that shows it as switched on, in the form that bots of few servers have.
    int flag() {
        return flag;
    }
}
