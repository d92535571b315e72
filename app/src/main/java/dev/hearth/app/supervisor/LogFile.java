package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.control.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/// Where a supervisor without a terminal says what goes on: one file, and the one before.
public final class LogFile implements Notes {
    private static final long MOST_BYTES = 512 << 10;

    private final Path file;
    private final InstantSource clock;

    /// A file in a home.
    public LogFile(Path home, InstantSource clock) {
        this.file = home.resolve("run").resolve("supervisor.log");
        this.clock = clock;
    }

    @Override
    public synchronized void note(String what) {
        try {
            if (!Files.exists(file) || Files.size(file) > MOST_BYTES) {
                if (Files.exists(file)) {
                    Files.move(file, file.resolveSibling("supervisor.1.log"), StandardCopyOption.REPLACE_EXISTING);
                }
                OwnerOnly.write(file, new byte[0]);
            }
            var line = clock.instant() + " " + what + "\n";
            Files.write(file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        } catch (IOException e) {
            // There is nobody left to tell.
        }
    }
}
