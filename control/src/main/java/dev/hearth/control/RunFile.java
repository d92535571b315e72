package dev.hearth.control;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What a running process leaves in a `run` folder so that others can find and open it: readable by its owner only,
/// written whole, and no more true than the process that it names is alive.
///
/// @param started  when that process started, by the operating system; tells it from a later one of the same id
/// @param restBase for the practice server where its form of Discord's REST API lies, else empty
public record RunFile(long pid, Optional<Instant> started, Address address, Optional<String> restBase) {
    /// Of this process.
    public static RunFile ofThisProcess(Address address) {
        var self = ProcessHandle.current();
        return new RunFile(self.pid(), self.info().startInstant(), address, Optional.empty());
    }

    /// Of another process.
    public static RunFile of(ProcessHandle process, Address address, Optional<String> restBase) {
        return new RunFile(process.pid(), process.info().startInstant(), address, restBase);
    }

    /// Writes it beside and moves it into place, so that a reader finds the old one or the new one.
    public void write(Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, ownerOnly());
        Files.writeString(beside, Wire.line(this), StandardOpenOption.WRITE);
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The run file of a process that is alive; empty if there is none, or it is left over, or damaged.
    public static Optional<RunFile> read(Path file) {
        try {
            var found = Wire.read(Files.readString(file), RunFile.class);
            return found.process().isPresent() ? Optional.of(found) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | Wire.Unreadable e) {
            // The same as none: whoever wrote it will be found by its lock.
            return Optional.empty();
        }
    }

    /// The process, if it still runs and is no later one that was given the same id.
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(there ->
                        started.isEmpty() || there.info().startInstant().equals(started));
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var rights = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Set.copyOf(rights))};
    }
}
