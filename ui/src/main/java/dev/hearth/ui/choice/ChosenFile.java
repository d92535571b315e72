package dev.hearth.ui.choice;

import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps the choices in one small file. It is worth nothing but convenience: one that cannot be read is replaced by the
/// next choice.
public final class ChosenFile {
    private final Path file;

    public ChosenFile(Path file) {
        this.file = file;
    }

    /// What is kept; empty at the first start, and where it cannot be read.
    public Optional<Chosen> read() {
        try {
            return Optional.of(Wire.read(Files.readString(file), Chosen.class));
        } catch (IOException | Wire.Unreadable e) {
            return Optional.empty();
        }
    }

    /// Writes it beside and moves it into place.
    public synchronized void write(Chosen chosen) throws IOException {
        OwnerOnly.createFolderOf(file);
        OwnerOnly.write(file, Wire.line(chosen).getBytes(StandardCharsets.UTF_8));
    }
}
