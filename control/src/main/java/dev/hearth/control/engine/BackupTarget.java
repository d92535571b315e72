package dev.hearth.control.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A folder that every backup is brought to.
///
/// @param folder   its path
/// @param own      whether it is the data folder's own, where backups are made; there is one, and it stays
/// @param state    how it went the last time
/// @param good     when the newest backup was made that was read whole there; empty if there is none
/// @param keysOwed whether its copy of the members' keys may be older than the present one, so that it may still hold
///                 a key that was destroyed
/// @param leaving  whether it was removed while it could not be reached: only its copy of the keys is still to go
/// @param copying  whether a backup is being brought there just now
/// @param files    the names of the backups that were read whole there, newest first
public record BackupTarget(
        String folder,
        boolean own,
        State state,
        Optional<Instant> good,
        boolean keysOwed,
        boolean leaving,
        boolean copying,
        List<String> files) {
    public BackupTarget {
        files = List.copyOf(files);
    }

    /// One that nothing was brought to yet.
    public static BackupTarget fresh(String folder, boolean own) {
        return new BackupTarget(folder, own, State.NEVER, Optional.empty(), false, false, false, List.of());
    }

    public BackupTarget went(State how) {
        return new BackupTarget(folder, own, how, good, keysOwed, leaving, copying, files);
    }

    public BackupTarget holds(Optional<Instant> newest, List<String> names) {
        return new BackupTarget(folder, own, state, newest, keysOwed, leaving, copying, names);
    }

    public BackupTarget owesKeys(boolean owed) {
        return new BackupTarget(folder, own, state, good, owed, leaving, copying, files);
    }

    public BackupTarget leaves(boolean now) {
        return new BackupTarget(folder, own, state, good, keysOwed, now, copying, files);
    }

    public BackupTarget copies(boolean now) {
        return new BackupTarget(folder, own, state, good, keysOwed, leaving, now, files);
    }

    /// How it went.
    public enum State {
        /// Nothing was brought there yet.
        NEVER,
        GOOD,
        /// The folder is not there: the disk is not connected, or the share is away.
        UNREACHABLE,
        /// There is no room.
        FULL,
        /// It is there and has room, and yet what was written could not be read again.
        FAILING
    }
}
