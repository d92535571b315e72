package dev.hearth.control;

import java.util.Optional;

/// The one line that a parent writes to a new engine's standard input. It carries the token, which must never
/// stand in an argument list or in the environment, where other users of the PC can read it.
///
/// @param data          the engine's data folder, absolute
/// @param token         what the bot signs in with, any word on the practice server; empty where there is none yet, and
///                      then the engine can only be idle
/// @param restBase      where Discord's REST API lies, ending in a slash; empty for the real Discord
/// @param endWithParent whether the end of standard input ends the engine (a terminal's child); a supervised
///                      engine outlives its parent
/// @param control       what opens the engine's control channel; empty for none
/// @param online        whether the bot goes online at once; else the engine is idle until it is told
public record EngineLaunch(
        String data,
        Optional<String> token,
        Optional<String> restBase,
        boolean endWithParent,
        Optional<Bearer> control,
        boolean online) {
    public EngineLaunch {
        if (data.isBlank()) {
            throw new IllegalArgumentException("a launch needs a data folder");
        }
        if (token.isPresent() && (token.get().isBlank() || token.get().chars().anyMatch(Character::isWhitespace))) {
            throw new IllegalArgumentException("a token has no blanks");
        }
        if (online && token.isEmpty()) {
            throw new IllegalArgumentException("going online needs a token");
        }
    }

    /// For a parent that is watched by a person: online at once, no control channel, ended by its parent's end.
    public static EngineLaunch attended(String data, String token, String restBase) {
        return new EngineLaunch(data, Optional.of(token), Optional.of(restBase), true, Optional.empty(), true);
    }

    /// Without the token: a record's own text would carry it into the first log line that prints a launch.
    @Override
    public String toString() {
        return "EngineLaunch[data=" + data + ", restBase=" + restBase + ", endWithParent=" + endWithParent + ", online="
                + online + "]";
    }
}
