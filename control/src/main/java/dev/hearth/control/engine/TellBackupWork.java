package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// How far is the backup that is being made or verified?
public record TellBackupWork() implements Request<BackupWork> {
    @Override
    public Class<BackupWork> answerType() {
        return BackupWork.class;
    }
}
