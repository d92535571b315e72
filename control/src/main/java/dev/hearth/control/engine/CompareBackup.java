package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.Optional;

/// Open a backup beside the present data and say what differs. Nothing is changed. It goes on by itself;
/// [TellPartWork] tells how far it is.
///
/// @param file its name in the folder of backups, or a whole path
/// @param kit  the code of a recovery kit, as it was typed; empty where this PC's own keys open the backup
public record CompareBackup(String file, Optional<String> kit) implements Request<PartWork> {
    /// Without the code, which a record's own text would show.
    @Override
    public String toString() {
        return "CompareBackup[" + file + "]";
    }

    @Override
    public Class<PartWork> answerType() {
        return PartWork.class;
    }
}
