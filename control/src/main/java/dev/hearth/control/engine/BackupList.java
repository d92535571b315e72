package dev.hearth.control.engine;

import java.util.List;

/// The backups that there are, newest first.
///
/// @param folder where they lie
/// @param work   what is done about them at the moment
/// @param plan   when they are made and where they go
public record BackupList(String folder, List<BackupEntry> backups, BackupWork work, BackupPlan plan) {
    public BackupList {
        backups = List.copyOf(backups);
    }
}
