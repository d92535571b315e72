package dev.hearth.app.supervisor.awake;

import dev.hearth.control.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Keeps the PC awake through what its system has for that: a tool that holds it awake as long as it runs, and ends
/// with
/// the supervisor, or on Windows a call.
public final class KeepAwake implements AutoCloseable {
    /// A tool that cannot do it says so by ending.
    private static final long SETTLE_MS = 500;

    private final String system;
    private final List<Path> path;
    private @Nullable Process tool;
    private @Nullable WindowsAwake windows;
    private volatile Optional<Problem> problem = Optional.empty();
    private boolean failed;

    private KeepAwake(String system, List<Path> path) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.path = List.copyOf(path);
    }

    /// That of a system whose tools lie in these folders.
    public static KeepAwake of(String system, List<Path> path) {
        return new KeepAwake(system, path);
    }

    /// Why the PC cannot be kept awake although it is to be; else empty.
    public Optional<Problem> problem() {
        return problem;
    }

    /// Sets whether the PC is to stay awake. Takes a moment where a tool is started.
    public synchronized void keep(boolean awake) {
        if (!awake) {
            close();
            problem = Optional.empty();
            failed = false;
        } else if (!failed && !isKept()) {
            failed = !begin();
            problem = failed ? Optional.of(impossible()) : Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        var running = tool;
        if (running != null) {
            running.destroy();
            tool = null;
        }
        var thread = windows;
        if (thread != null) {
            thread.close();
            windows = null;
        }
    }

    private boolean isKept() {
        var running = tool;
        return windows != null || (running != null && running.isAlive());
    }

    private boolean begin() {
        if (system.startsWith("windows")) {
            windows = WindowsAwake.begin().orElse(null);
            return windows != null;
        }
        return commands().stream().anyMatch(this::begin);
    }

    /// The tool waits for the end of its input, so it ends with this process whatever way this ends.
    private List<List<String>> commands() {
        var why = "The bot is online";
        if (system.startsWith("mac")) {
            var pid = String.valueOf(ProcessHandle.current().pid());
            return List.of(List.of("caffeinate", "-i", "-w", pid));
        }
        return List.of(
                List.of("systemd-inhibit", "--what=sleep:idle", "--who=Hearth", "--why=" + why, "--mode=block", "cat"),
                List.of("gnome-session-inhibit", "--inhibit", "suspend:idle", "--reason", why, "cat"));
    }

    private boolean begin(List<String> command) {
        if (path.stream().noneMatch(folder -> Files.isExecutable(folder.resolve(command.getFirst())))) {
            return false;
        }
        try {
            var started = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (started.waitFor(SETTLE_MS, TimeUnit.MILLISECONDS)) {
                return false;
            }
            tool = started;
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Problem impossible() {
        return Problem.of(
                "keep-awake-impossible",
                "This system gives Hearth no way to keep the PC awake.",
                "Switch the sleep of the PC off in the energy settings of your system.");
    }
}
