package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Read a whole backup and hold each byte against what was written. It goes on by itself; [TellBackupWork] tells
/// how far it is.
///
/// @param file its name in the folder of backups, or a whole path
public record VerifyBackup(String file) implements Request<BackupWork> {
    @Override
    public Class<BackupWork> answerType() {
        return BackupWork.class;
    }
}
