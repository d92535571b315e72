package dev.hearth.control;

import java.util.Locale;

/// Where the bot lives: the practice server on this PC, or the real Discord. Each has a data folder, an engine and a
/// history of its own; nothing passes from one to the other.
public enum Environment {
    PRACTICE,
    DISCORD;

    /// The name of its folder below Hearth's home.
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
