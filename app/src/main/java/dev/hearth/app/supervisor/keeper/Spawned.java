package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.OwnSession;
import dev.hearth.control.OwnerOnly;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A process that may outlive this one: it gets one line on its standard input, its standard error goes to a file, and
/// what it says on its standard output is read while there is somebody to read it.
final class Spawned {
    private static final long LAST_LINES_SECONDS = 2;

    private final Process process;
    private final Thread reader;

    private Spawned(Process process, Consumer<String> lines) {
        this.process = process;
        this.reader = Thread.ofVirtual()
                .name("said-by-" + process.pid())
                .start(() -> read(process.inputReader(StandardCharsets.UTF_8), lines));
    }

    /// Starts it.
    ///
    /// @param errors emptied first, and appended to, so that it can be emptied again while it is written
    /// @param lines  hears what it says, on a thread of its own
    static Spawned start(List<String> command, Path errors, String launch, Consumer<String> lines) throws IOException {
        OwnerOnly.createFolderOf(errors);
        OwnerOnly.write(errors, new byte[0]);
        var process = new ProcessBuilder(OwnSession.of(command))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write((launch + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It has died already: its end says why.
        }
        return new Spawned(process, lines);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// Waits until all that it said was heard and it has ended.
    ///
    /// @return its exit code
    int awaitEnd() throws InterruptedException {
        int code = process.waitFor();
        reader.join(TimeUnit.SECONDS.toMillis(LAST_LINES_SECONDS));
        return code;
    }

    private static void read(BufferedReader output, Consumer<String> lines) {
        try (output) {
            output.lines().forEach(lines);
        } catch (IOException | UncheckedIOException e) {
            // it ended in the middle of a line
        }
    }

    /// Keeps the file that it complains into from growing without end.
    static void bound(Path errors, long most) {
        try {
            if (Files.size(errors) > most) {
                Files.write(errors, new byte[0]);
            }
        } catch (IOException e) {
            // there is none, or it is looked at again later
        }
    }
}
