package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.Optional;

/// Bring back what one member had in a backup and has no longer. Only they can ask for it: the code is made for them by
/// the bot, and says whose entries they are. What is there stays as it is. It goes on by itself; [TellPartWork] tells
/// how far it is.
///
/// @param file the backup's name in the folder of backups, or a whole path
/// @param kit  the code of a recovery kit, as it was typed; empty where this PC's own keys open the backup
/// @param code the member's code, as it was typed
public record RestoreMember(String file, Optional<String> kit, String code) implements Request<PartWork> {
    /// Without the codes, which a record's own text would show.
    @Override
    public String toString() {
        return "RestoreMember[" + file + "]";
    }

    @Override
    public Class<PartWork> answerType() {
        return PartWork.class;
    }
}
