package dev.hearth.control.engine;

import java.util.Objects;

/// The one line that a parent writes to the standard input of a process that works on backups beside the engine or
/// in its place.
///
/// @param what what is to be done
/// @param data the data folder, absolute
/// @param file a backup: its name in the folder of backups or a whole path; for the orders about targets a folder;
/// empty
///             where none is meant
public record BackupOrder(What what, String data, String file) {
    public BackupOrder {
        Objects.requireNonNull(what);
        if (data.isBlank()) {
            throw new IllegalArgumentException("an order needs a data folder");
        }
    }

    /// What such a process can do.
    public enum What {
        /// While no engine runs on the data folder.
        CREATE,
        LIST,
        VERIFY,
        PRUNE,
        /// What [#PRUNE] would do.
        WOULD_PRUNE,
        PIN,
        UNPIN,
        TARGETS,
        /// While no engine runs on the data folder.
        ADD_TARGET,
        /// While no engine runs on the data folder.
        REMOVE_TARGET,
        /// While no engine runs on the data folder.
        PREVIEW,
        /// While no engine runs on the data folder.
        RESTORE,
        /// Take the last restore back; while no engine runs on the data folder.
        UNDO
    }
}
