package dev.hearth.app.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// What processes take of the PC's memory, where pages that several share are counted once. Linux alone tells.
final class ProportionalMemory {
    private ProportionalMemory() {}

    /// The sum in bytes; empty if that of one of them cannot be known.
    static Optional<Long> of(Stream<ProcessHandle> processes) {
        long sum = 0;
        for (var process : processes.toList()) {
            var one = of(process.pid());
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum += one.get();
        }
        return Optional.of(sum);
    }

    private static Optional<Long> of(long pid) {
        try (var lines = Files.lines(Path.of("/proc", "" + pid, "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
