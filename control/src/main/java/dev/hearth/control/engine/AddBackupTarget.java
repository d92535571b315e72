package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Bring backups to a further folder from now on; the newest one goes there at once.
///
/// @param folder its whole path; it is made if only its last part is missing
public record AddBackupTarget(String folder) implements Request<BackupPlan> {
    @Override
    public Class<BackupPlan> answerType() {
        return BackupPlan.class;
    }
}
