package dev.hearth.practice.gateway;

/// What a session asked to hear, by Discord's bits.
public final class Intents {
    /// For events that every session gets.
    public static final int NONE = 0;

    public static final int GUILD_MEMBERS = 1 << 1;
    public static final int GUILD_MESSAGES = 1 << 9;
    public static final int DIRECT_MESSAGES = 1 << 12;
    public static final int MESSAGE_CONTENT = 1 << 15;

    private Intents() {}
}
