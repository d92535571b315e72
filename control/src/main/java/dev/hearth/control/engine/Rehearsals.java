package dev.hearth.control.engine;

import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The rehearsals of an installation, the newest first, in a small file among its backups. Whoever starts the processes
/// of a rehearsal writes it, for they know how it ended; the engine reads it. A file that cannot be read counts as
/// none, for what it says can be found out again.
public record Rehearsals(List<Rehearsal> all) {
    private static final String NAME = "rehearsals.json";
    private static final int KEPT = 50;

    public Rehearsals {
        all = List.copyOf(all);
    }

    /// Those that were noted.
    ///
    /// @param backups the folder of backups
    public static Rehearsals in(Path backups) {
        try {
            return Wire.readLong(Files.readString(backups.resolve(NAME)), Rehearsals.class);
        } catch (IOException | Wire.Unreadable e) {
            return new Rehearsals(List.of());
        }
    }

    /// Adds one, and lets go of the oldest.
    public static void add(Path backups, Rehearsal rehearsal) throws IOException {
        var all = Stream.concat(Stream.of(rehearsal), in(backups).all().stream())
                .limit(KEPT)
                .toList();
        OwnerOnly.createFolders(backups);
        OwnerOnly.write(backups.resolve(NAME), Wire.line(new Rehearsals(all)).getBytes(StandardCharsets.UTF_8));
    }
}
