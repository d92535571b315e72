package dev.hearth.control.engine;

import dev.hearth.control.BotPermission;
import java.util.List;
import java.util.Optional;

/// A guild among others, with its health marks.
///
/// @param icon    where its picture lies; empty for none
/// @param members how many people are there, bots too
/// @param missing what the bot should be allowed there and is not
/// @param chosen  how many settings it chose itself
/// @param faults  how many of these cannot work as the guild is now
public record GuildEntry(
        String id,
        String name,
        Optional<String> icon,
        int members,
        List<BotPermission> missing,
        int chosen,
        int faults) {
    public GuildEntry {
        missing = List.copyOf(missing);
    }
}
