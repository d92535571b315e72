package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What Hearth has found out about an archive since, in a small file beside it, so that it goes where the archive
/// goes. Without one an archive counts as never verified.
///
/// @param verified when it was last found to be whole; empty if never, or if it was found damaged later
/// @param damaged  whether it was found damaged
/// @param pinned   whether a person wants it kept
record Note(Optional<Instant> verified, boolean damaged, boolean pinned) {
    private static final Note NONE = new Note(Optional.empty(), false, false);

    static Note whole(Instant at) {
        return new Note(Optional.of(at), false, false);
    }

    Note verifiedAt(Instant at) {
        return new Note(Optional.of(at), false, pinned);
    }

    Note foundDamaged() {
        return new Note(Optional.empty(), true, pinned);
    }

    Note pinned(boolean pin) {
        return new Note(verified, damaged, pin);
    }

    static Path beside(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".json");
    }

    /// Of an archive; a note that cannot be read counts as none.
    static Note of(Path archive) {
        try {
            return Wire.read(Files.readString(beside(archive)), Note.class);
        } catch (IOException | Wire.Unreadable e) {
            return NONE;
        }
    }

    void write(Path archive) throws IOException {
        OwnerOnly.write(beside(archive), Wire.line(this).getBytes(StandardCharsets.UTF_8));
    }
}
