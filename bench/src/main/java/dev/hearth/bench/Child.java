package dev.hearth.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process that is measured. It gets one line on its standard input, and ends when that ends.
final class Child implements AutoCloseable {
    private static final int STOP_SECONDS = 30;

    private final String name;
    private final Path errors;
    private final Process process;
    private final BufferedReader said;

    private Child(String name, Path errors, Process process) {
        this.name = name;
        this.errors = errors;
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    /// @param errors file to which its standard error is added
    /// @param launch the line that it waits for
    static Child start(String name, List<String> command, Path errors, String launch) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        Child child = new Child(name, errors, process);
        child.say(launch);
        return child;
    }

    /// Sends it a line.
    void say(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /// The program of the JVM that runs this one.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// Waits for a line of JSON that has these letters in it.
    ///
    /// @throws IOException if the process ended before it
    String await(String letters) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("{") && line.contains(letters)) {
                return line;
            }
        }
        throw new IOException(name + " ended before it said " + letters + ", see " + errors);
    }

    long pid() {
        return process.pid();
    }

    Footprint footprint() throws IOException {
        return Footprint.of(pid());
    }

    /// Processor time that it has used since its start, on all cores.
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Ends it as its parent would: its input ends, and it takes its time.
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.onExit()
                    .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                    .join();
            process.destroyForcibly();
        }
    }
}
