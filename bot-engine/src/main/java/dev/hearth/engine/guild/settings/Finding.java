package dev.hearth.engine.guild.settings;

import java.util.List;

/// What is wrong with a setting's value.
///
/// @param code  names it; the room has words for it
/// @param facts what those words tell, none of it written by a member
record Finding(Level level, Setting<?> setting, String code, List<Object> facts) {
    /// How bad it is.
    enum Level {
        /// It works; somebody should look at it.
        WARNING,
        /// It cannot be known now.
        UNKNOWN,
        /// It cannot work.
        ERROR
    }

    Finding {
        facts = List.copyOf(facts);
    }

    static Finding error(Setting<?> setting, String code, Object... facts) {
        return new Finding(Level.ERROR, setting, code, List.of(facts));
    }

    /// Whether a value with this finding is not to be kept.
    boolean refuses() {
        return level != Level.WARNING;
    }
}
