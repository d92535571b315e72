package dev.hearth.engine.guild.settings;

/// Which room makes a setting work. One that is not built yet is named as such wherever the setting is shown, so that
/// nobody believes that it does something already.
public enum Effect {
    /// It works.
    HERE,
    CRISIS,
    CHAT,
    PRIVACY,
    SYSTEM_LOG;

    boolean isWaiting() {
        return this != HERE;
    }
}
