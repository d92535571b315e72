package dev.hearth.engine.base.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A second JVM with the test's class path, ended hard at the end: what two processes do to each other is only seen
/// with two.
public final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    public OtherProcess(Class<?> main, String... arguments) throws IOException {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java.util.List.of("-Xmx128m", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(java.util.List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        output = process.inputReader();
    }

    /// Reads what it prints up to a line; fails if it ends before.
    public void awaitLine(String expected) throws IOException {
        for (var line = output.readLine(); !expected.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new AssertionError("the other process ended");
            }
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
        output.close();
    }
}
