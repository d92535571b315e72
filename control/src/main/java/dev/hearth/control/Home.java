package dev.hearth.control;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where this PC keeps Hearth's data: the place that the platform has for it, so that backups and clean-ups of the
/// system treat it as they should, or the folder that HEARTH_HOME names. Below it each environment has a data folder of
/// its own, and the processes that look after them all have `run`.
public final class Home {
    private final Path root;

    private Home(Path root) {
        this.root = root;
    }

    /// A home in a folder that is named.
    public static Home at(Path root) {
        return new Home(root.toAbsolutePath().normalize());
    }

    /// The home of a process.
    ///
    /// @param environment the process's environment
    /// @param system      the operating system's name as Java gives it
    /// @param user        the user's home folder
    public static Home of(Map<String, String> environment, String system, Path user) {
        return at(root(environment, system, user));
    }

    /// The home of this process.
    public static Home ofThisProcess() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
    }

    public Path root() {
        return root;
    }

    /// The data folder of one environment.
    public Path data(Environment environment) {
        return root.resolve(environment.folder());
    }

    /// Where the supervisor's lock and run file lie.
    public Path run() {
        return root.resolve("run");
    }

    /// The supervisor's run file.
    public Path supervisor() {
        return run().resolve("supervisor.json");
    }

    private static Path root(Map<String, String> environment, String system, Path user) {
        var chosen = set(environment, "HEARTH_HOME");
        if (chosen != null) {
            return Path.of(chosen).toAbsolutePath();
        }
        if (system.startsWith("Windows")) {
            var local = set(environment, "LOCALAPPDATA");
            return (local == null ? user.resolve("AppData", "Local") : Path.of(local)).resolve("Hearth");
        }
        if (system.startsWith("Mac")) {
            return user.resolve("Library", "Application Support", "Hearth");
        }
        var shared = set(environment, "XDG_DATA_HOME");
        // The XDG specification: a relative path in it is invalid and to be ignored.
        var usable = shared != null && Path.of(shared).isAbsolute();
        return (usable ? Path.of(shared) : user.resolve(".local", "share")).resolve("hearth");
    }

    private static @Nullable String set(Map<String, String> environment, String name) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
