package dev.hearth.control.engine;

import java.util.List;

/// When backups are made and where they go.
///
/// @param targets the data folder's own first
public record BackupPlan(BackupSchedule schedule, List<BackupTarget> targets) {
    public BackupPlan {
        targets = List.copyOf(targets);
    }
}
