package dev.hearth.engine.guild.settings;

/// What of a check-in may reach the guild's check-in channel, if its member wants it there.
public enum CheckInVisibility {
    PRIVATE,
    /// The mood, without the name.
    ANONYMOUS_SUMMARY,
    /// The mood with the name.
    SHARED
}
