package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Delete the backups that newer ones replace.
///
/// @param preview whether they are only named
public record PruneBackups(boolean preview) implements Request<PrunedBackups> {
    @Override
    public Class<PrunedBackups> answerType() {
        return PrunedBackups.class;
    }
}
