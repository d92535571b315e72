package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// Bring a backup back. A bot that is online is stopped and started again; if it is not well within a minute, the
/// data from before is brought back. It goes on by itself; [TellRestore] tells how far it is.
///
/// @param file a backup's name in the folder of backups, or a whole path
public record RestoreBackup(Environment environment, String file) implements Request<RestoreWork> {
    @Override
    public Class<RestoreWork> answerType() {
        return RestoreWork.class;
    }
}
