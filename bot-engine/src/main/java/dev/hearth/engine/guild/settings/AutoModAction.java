package dev.hearth.engine.guild.settings;

/// How far auto-moderation may go by itself, from mild to hard. It never kicks or bans.
public enum AutoModAction {
    LOG,
    WARN,
    DELETE,
    TIMEOUT
}
