package dev.hearth.control.engine;

import dev.hearth.control.BotPermission;
import java.util.List;

/// How the bot comes to a guild, or gets there what it lacks.
///
/// @param link    opens Discord's page that adds it
/// @param needed  the least for what is switched on
/// @param missing what of it the bot lacks there; none where no guild was asked for
public record InviteView(String link, List<BotPermission> needed, List<BotPermission> missing) {
    public InviteView {
        needed = List.copyOf(needed);
        missing = List.copyOf(missing);
    }
}
