package dev.hearth.engine.ops.backup;

import dev.hearth.control.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A program of this engine's own that opens a copy of the database in a process of its own: a damaged copy can take
/// down no more than that process, and none of its pages gets into the engine's memory. The order is a line on its
/// standard input, for arguments and environment can be read by other users of the PC; what it tells are lines.
public final class Beside {
    private Beside() {}

    /// Hears one line.
    @FunctionalInterface
    public interface Heard {
        /// Takes it.
        ///
        /// @return whether nothing more is needed
        /// @throws Wire.Unreadable if it is no line of that program
        boolean isLast(String line) throws Wire.Unreadable, BadArchive;
    }

    /// Runs a program to the last line that is needed.
    ///
    /// @throws BadArchive if it ends before, or says what it never would
    public static void run(Class<?> program, Object order, Heard heard) throws BadArchive, IOException {
        var process = new ProcessBuilder(command(program))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var in = process.outputWriter(StandardCharsets.UTF_8);
            in.write(Wire.line(order) + "\n");
            in.flush();
            hear(process, heard);
        } catch (Wire.Unreadable e) {
            throw new BadArchive(BadArchive.Reason.UNHEALTHY);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static void hear(Process process, Heard heard) throws Wire.Unreadable, BadArchive, IOException {
        var out = process.inputReader(StandardCharsets.UTF_8);
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (heard.isLast(line)) {
                return;
            }
        }
        throw new BadArchive(BadArchive.Reason.UNHEALTHY);
    }

    /// With as little memory as the pages that Derby keeps allow. Only what is called often is compiled: for a small
    /// database that takes a third less of the processor's time.
    private static List<String> command(Class<?> program) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-XX:CompileThresholdScaling=5",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName());
    }

    /// In the program: reads its order, and ends it when whoever gave the order is gone.
    public static <T> T order(Class<T> type) throws IOException, Wire.Unreadable {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var order = Wire.read(String.valueOf(in.readLine()), type);
        Thread.ofPlatform().daemon().name("parent").start(() -> endWith(in));
        return order;
    }

    private static void endWith(BufferedReader in) {
        try {
            while (in.readLine() != null) {
                // nothing more is said
            }
        } catch (IOException e) {
            // the same as its end
        }
        Runtime.getRuntime().halt(1);
    }
}
