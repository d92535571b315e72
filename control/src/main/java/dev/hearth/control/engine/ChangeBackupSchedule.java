package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Make backups at another time, or keep others of them.
public record ChangeBackupSchedule(BackupSchedule schedule) implements Request<BackupPlan> {
    @Override
    public Class<BackupPlan> answerType() {
        return BackupPlan.class;
    }
}
