package dev.hearth.control.engine;

import java.util.List;

/// What retention deleted, or would delete.
///
/// @param files names of backups
public record PrunedBackups(List<String> files) {
    public PrunedBackups {
        files = List.copyOf(files);
    }
}
