package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Which backups are there?
public record ListBackups() implements Request<BackupList> {
    @Override
    public Class<BackupList> answerType() {
        return BackupList.class;
    }
}
