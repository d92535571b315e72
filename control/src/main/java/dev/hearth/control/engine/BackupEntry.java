package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.time.Instant;
import java.util.Optional;

/// A backup, as its list shows it. It names no member.
///
/// @param file     its name; in the folder of backups
/// @param created  when its making began; empty if it does not open
/// @param bytes    what it takes of the disk
/// @param version  of Hearth that made it; empty if it does not open
/// @param schema   the database's; 0 if it does not open
/// @param guilds   how many guilds its database knows anything of
/// @param rows     how many rows it holds in all
/// @param verified when every byte of it was last found to be as it was written; empty if never
/// @param pinned   whether it is kept whatever retention says
/// @param problem  why it does not open, or that it was found damaged; else empty
public record BackupEntry(
        String file,
        Optional<Instant> created,
        long bytes,
        String version,
        int schema,
        int guilds,
        long rows,
        Optional<Instant> verified,
        boolean pinned,
        Optional<Problem> problem) {}
