package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.Optional;

/// What would restoring a backup bring? Nothing is changed.
///
/// @param file its name in the folder of backups, or a whole path
/// @param kit  the code of a recovery kit, as it was typed; empty where this PC's own keys open the backup
public record PreviewRestore(String file, Optional<String> kit) implements Request<RestorePreview> {
    /// Opened by this PC's own keys.
    public PreviewRestore(String file) {
        this(file, Optional.empty());
    }

    /// Without the code, which a record's own text would show.
    @Override
    public String toString() {
        return "PreviewRestore[" + file + "]";
    }

    @Override
    public Class<RestorePreview> answerType() {
        return RestorePreview.class;
    }
}
