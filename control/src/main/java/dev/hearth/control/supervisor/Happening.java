package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import java.time.Instant;
import java.util.Map;

/// Something that happened to a bot and that an admin may want to know of.
///
/// @param id    rises from one to the next
/// @param facts figures and names for the words that a screen has for the kind, such as `seconds`, `crash`, `code`
public record Happening(long id, Instant at, Environment environment, Kind kind, Map<String, String> facts) {
    /// What sort of thing it was.
    public enum Kind {
        STARTED,
        ONLINE,
        /// The connection was lost and Hearth tries to get it back.
        DISCONNECTED,
        /// The connection is back. Facts: `seconds`.
        RECONNECTED,
        STOPPED,
        /// Facts: `crash`, `code` or `signal`.
        CRASHED,
        /// It no longer answered and was ended. Facts: `crash`.
        HUNG,
        SAFE_MODE,
        /// It cannot run. Facts: `code`.
        FAILED,
        /// A supervisor found it running and took it over.
        ADOPTED,
        TOKEN_KEPT,
        TOKEN_FORGOTTEN,
        /// The PC slept or its clock was set. Facts: `seconds`.
        CLOCK_JUMPED,
        /// Something about backups needs to be seen to. Facts: `warning`.
        BACKUP_TROUBLE,
        /// All about backups is well again.
        BACKUP_WELL
    }

    public Happening {
        facts = Map.copyOf(facts);
    }
}
