package dev.hearth.control.engine;

/// What is wrong with a setting's value.
///
/// @param code stable, such as `channel-gone`
/// @param text in the asked language, without the setting's name
public record SettingFinding(String key, Level level, String code, String text) {
    /// How bad it is.
    public enum Level {
        /// It works; somebody should look at it.
        WARNING,
        /// It cannot be known while the bot is offline.
        UNKNOWN,
        /// It cannot work and is not taken.
        ERROR
    }
}
