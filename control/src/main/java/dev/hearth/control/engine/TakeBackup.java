package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Make a backup now. It goes on by itself; [TellBackupWork] tells how far it is.
public record TakeBackup() implements Request<BackupWork> {
    @Override
    public Class<BackupWork> answerType() {
        return BackupWork.class;
    }
}
