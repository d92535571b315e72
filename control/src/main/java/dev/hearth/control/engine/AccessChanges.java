package dev.hearth.control.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was done to somebody's access, newest first.
public record AccessChanges(List<Change> changes) {
    /// One thing that was done.
    ///
    /// @param user    the id of the person on Discord who did it; empty for the console
    /// @param subject to whom it was done
    /// @param act     `GRANT`, `REVOKE`, `BAN`, `UNBAN`, `SHOW` or `HIDE`
    /// @param role    what was given or taken; empty where it was about something else
    /// @param until   when the ban ends by itself; empty if never, or if it was none
    /// @param reason  of a ban, as staff wrote it
    public record Change(
            String id,
            Instant at,
            Optional<String> user,
            AccessSubject subject,
            String act,
            Optional<String> role,
            Optional<Instant> until,
            Optional<String> reason) {}

    public AccessChanges {
        changes = List.copyOf(changes);
    }
}
