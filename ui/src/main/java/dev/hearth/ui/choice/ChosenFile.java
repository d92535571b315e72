package dev.hearth.ui.choice;

import dev.hearth.control.Wire;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        Files.createDirectories(file.toAbsolutePath().getParent());
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, Wire.line(chosen));
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
