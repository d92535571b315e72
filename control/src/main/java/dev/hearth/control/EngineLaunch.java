package dev.hearth.control;

import java.util.Optional;

/// The one line that a parent writes to a new engine's standard input. It carries the token, which must never
/// stand in an argument list or in the environment, where other users of the PC can read it.
///
/// @param data          the engine's data folder, absolute
/// @param token         what the bot signs in with; any word on the practice server
/// @param restBase      where Discord's REST API lies, ending in a slash; empty for the real Discord
/// @param endWithParent whether the end of standard input ends the engine (a terminal's child); a supervised
///                      engine outlives its parent
public record EngineLaunch(String data, String token, Optional<String> restBase, boolean endWithParent) {
    public EngineLaunch {
        if (data.isBlank()) {
            throw new IllegalArgumentException("a launch needs a data folder");
        }
        if (token.isBlank() || token.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("a launch needs a token without blanks");
        }
    }

    /// Without the token: a record's own text would carry it into the first log line that prints a launch.
    @Override
    public String toString() {
        return "EngineLaunch[data=" + data + ", restBase=" + restBase + ", endWithParent=" + endWithParent + "]";
    }
}
