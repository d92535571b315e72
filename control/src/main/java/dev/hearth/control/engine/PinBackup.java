package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Keep a backup whatever retention says, or no longer.
///
/// @param file its name in the folder of backups
public record PinBackup(String file, boolean pinned) implements Request<BackupEntry> {
    @Override
    public Class<BackupEntry> answerType() {
        return BackupEntry.class;
    }
}
