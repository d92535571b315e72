package dev.hearth.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a process holds of the machine's memory, as Linux counts it.
///
/// @param resident     VmRSS: all that is mapped in, in MiB
/// @param peak         VmHWM: the most that was ever mapped in, in MiB
/// @param proportional PSS: shared pages divided among those who share them, in MiB
record Footprint(double resident, double peak, double proportional) {
    private static final double KIB_PER_MIB = 1024;

    /// @throws IOException if the process is gone, or the system is not Linux
    static Footprint of(long pid) throws IOException {
        Path proc = Path.of("/proc", Long.toString(pid));
        return new Footprint(
                mib(proc.resolve("status"), "VmRSS:"),
                mib(proc.resolve("status"), "VmHWM:"),
                mib(proc.resolve("smaps_rollup"), "Pss:"));
    }

    private static double mib(Path file, String name) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String line = lines.stream()
                .filter(candidate -> candidate.startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IOException(file + " has no " + name));
        return Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB;
    }
}
