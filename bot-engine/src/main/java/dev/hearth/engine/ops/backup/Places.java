package dev.hearth.engine.ops.backup;

import java.nio.file.Path;

/// Where a data folder keeps what backups are made of and what they need.
///
/// @param database   the database's own folder
/// @param config     the configuration's file
/// @param memberKeys the key store's file
/// @param backups    where archives lie
/// @param scratch    for what is needed while one is made, and worth nothing later
/// @param restore    for what is restored, and what it took the place of
public record Places(Path database, Path config, Path memberKeys, Path backups, Path scratch, Path restore) {
    /// Where the plan of backups is kept: beside the configuration, and in no backup, so that no restore brings back
    /// the folders of another PC, or forgets one that still holds a key that was destroyed.
    Path plan() {
        return config.resolveSibling("backups.json");
    }

    /// The data folder itself.
    Path data() {
        return config.toAbsolutePath().resolveSibling("");
    }
}
