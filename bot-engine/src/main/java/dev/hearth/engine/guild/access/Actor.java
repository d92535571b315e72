package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.UserId;
import org.jspecify.annotations.Nullable;

/// Who changes what others may.
///
/// @param user null for somebody at the console, who looks after the installation and is nobody on Discord
record Actor(@Nullable UserId user) {
    static final Actor CONSOLE = new Actor(null);
}
