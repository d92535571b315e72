package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;
import java.util.Optional;

/// Bring a backup back. A bot that is online is stopped and started again; if it is not well within a minute, the
/// data from before is brought back. It goes on by itself; [TellRestore] tells how far it is.
///
/// @param file a backup's name in the folder of backups, or a whole path
/// @param kit  the code of a recovery kit, as it was typed; empty where this PC's own keys open the backup
public record RestoreBackup(Environment environment, String file, Optional<String> kit)
        implements Request<RestoreWork> {
    /// Opened by this PC's own keys.
    public RestoreBackup(Environment environment, String file) {
        this(environment, file, Optional.empty());
    }

    /// Without the code, which a record's own text would show.
    @Override
    public String toString() {
        return "RestoreBackup[" + environment + ", " + file + "]";
    }

    @Override
    public Class<RestoreWork> answerType() {
        return RestoreWork.class;
    }
}
