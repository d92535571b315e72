package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.Bot;
import java.util.Optional;

/// What is known of a bot while nothing of it runs.
///
/// @param online whether the admin wants it online
/// @param bot    who it was when it was last online
record Wanted(boolean online, Optional<Bot> bot) {
    Wanted online(boolean now) {
        return new Wanted(now, bot);
    }
}
