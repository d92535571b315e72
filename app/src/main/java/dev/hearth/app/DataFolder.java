package dev.hearth.app;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where this PC keeps Hearth's data when the member names no folder: the place that the platform has for it, so that
/// backups and clean-ups of the system treat it as they should.
final class DataFolder {
    /// The folder of the practice environment, apart from a real bot's.
    static final String PRACTICE = "practice";

    private final Map<String, String> environment;
    private final String system;
    private final Path home;

    /// @param environment the process's environment
    /// @param system      the operating system's name as Java gives it
    /// @param home        the user's home folder
    DataFolder(Map<String, String> environment, String system, Path home) {
        this.environment = environment;
        this.system = system;
        this.home = home;
    }

    Path of(String surroundings) {
        return root().resolve(surroundings);
    }

    private Path root() {
        var chosen = set("HEARTH_HOME");
        if (chosen != null) {
            return Path.of(chosen).toAbsolutePath();
        }
        if (system.startsWith("Windows")) {
            var local = set("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData", "Local") : Path.of(local)).resolve("Hearth");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library", "Application Support", "Hearth");
        }
        var shared = set("XDG_DATA_HOME");
        // The XDG specification: a relative path in it is invalid and to be ignored.
        var usable = shared != null && Path.of(shared).isAbsolute();
        return (usable ? Path.of(shared) : home.resolve(".local", "share")).resolve("hearth");
    }

    private @Nullable String set(String name) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
