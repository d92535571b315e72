package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// What would restoring a backup bring? Nothing is changed.
///
/// @param file its name in the folder of backups, or a whole path
public record PreviewRestore(String file) implements Request<RestorePreview> {
    @Override
    public Class<RestorePreview> answerType() {
        return RestorePreview.class;
    }
}
