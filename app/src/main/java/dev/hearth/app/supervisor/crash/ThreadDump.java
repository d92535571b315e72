package dev.hearth.app.supervisor.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Asks a Java process what its threads do, by the JDK's own tool where there is one. A process that the system has
/// stopped cannot answer, so the tool is not waited for without end.
public final class ThreadDump {
    private static final long LIMIT_SECONDS = 3;

    private ThreadDump() {}

    /// What it says; empty if it says nothing in time.
    public static Optional<String> of(ProcessHandle process) {
        var bin = Path.of(System.getProperty("java.home"), "bin");
        var tool = List.of("jcmd", "jcmd.exe").stream()
                .map(bin::resolve)
                .filter(Files::isExecutable)
                .findFirst();
        if (tool.isEmpty()) {
            return Optional.empty();
        }
        try {
            var file = Files.createTempFile("hearth-threads", ".txt");
            try {
                return ask(
                        new ProcessBuilder(tool.get().toString(), "-J-Xmx32m", "" + process.pid(), "Thread.print"),
                        file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> ask(ProcessBuilder tool, Path file) throws IOException, InterruptedException {
        var asking =
                tool.redirectErrorStream(true).redirectOutput(file.toFile()).start();
        asking.getOutputStream().close();
        if (!asking.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            asking.destroyForcibly();
            return Optional.empty();
        }
        return asking.exitValue() == 0
                ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
