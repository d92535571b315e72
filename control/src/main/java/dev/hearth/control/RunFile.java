package dev.hearth.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

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

    /// Writes it so that a reader finds the old one or the new one.
    public void write(Path file) throws IOException {
        OwnerOnly.write(file, Wire.line(this).getBytes(StandardCharsets.UTF_8));
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
}
