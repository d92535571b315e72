package dev.hearth.app.supervisor.store;

import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Wire;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// One record in one file. A damaged one is set aside for whoever wants to look, and counts as none: the supervisor
/// never fails to start for the sake of what it remembers.
///
/// @param <T> the record's type
public final class SmallFile<T> {
    private final Path file;
    private final Class<T> type;
    private final Notes notes;

    /// A file that need not be there.
    ///
    /// @param notes hear of damage and of a disk that takes nothing
    public SmallFile(Path file, Class<T> type, Notes notes) {
        this.file = file;
        this.type = type;
        this.notes = notes;
    }

    /// What is written there; empty if nothing is, or it cannot be read.
    public Optional<T> read() {
        try {
            return Optional.of(Wire.readLong(Files.readString(file), type));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (MalformedInputException | Wire.Unreadable e) {
            setAside();
        } catch (IOException e) {
            notes.note(file + " cannot be read: " + e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    /// Writes it whole. What cannot be written is still known until the supervisor ends.
    public void write(T value) {
        try {
            OwnerOnly.createFolderOf(file);
            OwnerOnly.write(file, (Wire.line(value) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            notes.note(file + " cannot be written: " + e.getClass().getSimpleName());
        }
    }

    private void setAside() {
        var aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            notes.note(file + " was damaged and is kept as " + aside.getFileName() + "; Hearth goes on without it");
        } catch (IOException e) {
            notes.note(file + " is damaged and cannot be moved away");
        }
    }
}
