package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What restoring a backup would bring, before anything is done.
///
/// @param inside  rows of each table in the backup
/// @param now     rows of each table at present; empty if there is no database
/// @param problem why it could not be restored here; empty if it could
public record RestorePreview(
        BackupEntry backup, Map<String, Long> inside, Map<String, Long> now, Optional<Problem> problem) {
    public RestorePreview {
        inside = new TreeMap<>(inside);
        now = new TreeMap<>(now);
    }
}
