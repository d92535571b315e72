package dev.hearth.control.engine;

import java.util.Map;

/// One question about the engine's health, answered.
///
/// @param name  `discord`, `database`, `disk`, `commands`, `permissions`; more may come
/// @param code  what was found, such as `connected` or `disk-full`; screens find their words by name and code
/// @param facts figures and names for those words, such as `free-mb`; never anything that a member wrote
public record Check(String name, Level level, String code, Map<String, String> facts) {
    /// How bad it is.
    public enum Level {
        OK,
        WARNING,
        BAD,
        /// Cannot be known now, for the bot is offline.
        UNKNOWN
    }

    public Check {
        facts = Map.copyOf(facts);
    }
}
