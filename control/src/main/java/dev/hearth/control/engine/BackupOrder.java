package dev.hearth.control.engine;

import java.util.Objects;
import java.util.Optional;

/// The one line that a parent writes to the standard input of a process that works on backups beside the engine or
/// in its place.
///
/// @param what what is to be done
/// @param data the data folder, absolute
/// @param file a backup: its name in the folder of backups or a whole path; for the orders about targets a folder;
/// empty
///             where none is meant
/// @param kit  the code of a recovery kit, as it was typed; empty where none is needed
/// @param schedule what is to hold from now on, for [What#CHANGE_SCHEDULE]; else empty
public record BackupOrder(
        What what, String data, String file, Optional<String> kit, Optional<BackupSchedule> schedule) {
    /// Where a rehearsal has its data folder, below the one that is rehearsed.
    public static final String REHEARSAL = "run/rehearsal";

    public BackupOrder {
        Objects.requireNonNull(what);
        if (data.isBlank()) {
            throw new IllegalArgumentException("an order needs a data folder");
        }
    }

    /// One that needs no recovery kit.
    public BackupOrder(What what, String data, String file) {
        this(what, data, file, Optional.empty());
    }

    /// One that changes no schedule.
    public BackupOrder(What what, String data, String file, Optional<String> kit) {
        this(what, data, file, kit, Optional.empty());
    }

    /// Without the code, which a record's own text would show.
    @Override
    public String toString() {
        return "BackupOrder[" + what + ", " + data + ", " + file + "]";
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
        CHANGE_SCHEDULE,
        /// While no engine runs on the data folder.
        PREVIEW,
        /// While no engine runs on the data folder.
        RESTORE,
        /// Take the last restore back; while no engine runs on the data folder.
        UNDO,
        /// Let a recovery kit count from now on.
        KEEP_KIT,
        /// Hold a code against the recovery kit that counts.
        CHECK_KIT,
        /// Restore a backup, the newest whole one if none is named, into [#REHEARSAL] below the data folder, as on a
        /// new PC. The report is a preview of it.
        REHEARSE
    }
}
