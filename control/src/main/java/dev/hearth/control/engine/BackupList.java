package dev.hearth.control.engine;

import java.util.List;

/// The backups that there are, newest first.
///
/// @param folder where they lie
/// @param work   what is done about them at the moment
public record BackupList(String folder, List<BackupEntry> backups, BackupWork work) {
    public BackupList {
        backups = List.copyOf(backups);
    }
}
