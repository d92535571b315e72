package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.Optional;

/// Bring back what belongs to one guild and is missing now: its settings as [RestoreSettings] does, and their history,
/// cases of moderation and counts. What members keep for themselves is theirs and no part of it. It goes on by itself;
/// [TellPartWork] tells how far it is.
///
/// @param file     the backup's name in the folder of backups, or a whole path
/// @param kit      the code of a recovery kit, as it was typed; empty where this PC's own keys open the backup
/// @param guild    the guild's id
/// @param language tag of the language in which findings are told
/// @param dryRun   whether only to tell what would come of it, and change nothing
public record RestoreGuild(String file, Optional<String> kit, String guild, String language, boolean dryRun)
        implements Request<PartWork> {
    /// Without the code, which a record's own text would show.
    @Override
    public String toString() {
        return "RestoreGuild[" + file + ", " + guild + "]";
    }

    @Override
    public Class<PartWork> answerType() {
        return PartWork.class;
    }
}
