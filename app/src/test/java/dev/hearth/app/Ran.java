package dev.hearth.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A process that has come to its end, with all that it said.
record Ran(int status, String out, String err) {
    /// Above anything that a test starts, so that a hang fails a test and does not stop the build.
    private static final long LIMIT_SECONDS = 180;

    static Ran of(ProcessBuilder builder, String input) throws Exception {
        return finish(builder.start(), input);
    }

    /// Gives a process its whole input and waits for its end.
    static Ran finish(Process process, String input) throws Exception {
        var out =
                CompletableFuture.supplyAsync(() -> text(process.inputReader(StandardCharsets.UTF_8)::readAllAsString));
        var err =
                CompletableFuture.supplyAsync(() -> text(process.errorReader(StandardCharsets.UTF_8)::readAllAsString));
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not end within " + LIMIT_SECONDS + " s");
        }
        return new Ran(process.exitValue(), out.get(), err.get());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    private static String text(Reading reading) {
        try {
            return reading.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading {
        String text() throws IOException;
    }
}
