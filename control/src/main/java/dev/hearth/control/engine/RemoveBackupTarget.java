package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Bring no more backups to a folder. Those that lie there stay; the copy of the members' keys goes. Asked again while
/// the folder is away: forget it, and that copy with it.
public record RemoveBackupTarget(String folder) implements Request<BackupPlan> {
    @Override
    public Class<BackupPlan> answerType() {
        return BackupPlan.class;
    }
}
