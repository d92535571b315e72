package dev.hearth.engine.ops.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What this process takes of the PC's memory.
final class Memory {
    private static final Path LINUX = Path.of("/proc/self/status");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final long KILO = 1024;

    private Memory() {}

    /// In bytes. Where the system does not tell, the heap alone, which is about half of it.
    static long bytes() {
        try {
            var resident = RESIDENT.matcher(Files.readString(LINUX));
            if (resident.find()) {
                return Long.parseLong(resident.group(1)) * KILO;
            }
        } catch (IOException e) {
            // not Linux
        }
        return Runtime.getRuntime().totalMemory();
    }
}
