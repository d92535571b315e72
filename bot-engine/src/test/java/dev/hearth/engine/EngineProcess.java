package dev.hearth.engine;

import dev.hearth.control.EngineLaunch;
import dev.hearth.control.EngineReport;
import dev.hearth.control.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// An engine in a process of its own, as a parent starts it.
final class EngineProcess {
    private final Process process;
    private final BufferedReader reports;

    private EngineProcess(Process process) {
        this.process = process;
        this.reports = process.inputReader(StandardCharsets.UTF_8);
    }

    static EngineProcess start(EngineLaunch launch) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dhearth.logs=" + Path.of(launch.data(), "logs"),
                "-cp",
                System.getProperty("java.class.path"),
                EngineMain.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var in = process.outputWriter(StandardCharsets.UTF_8);
        in.write(Wire.line(launch) + "\n");
        in.flush();
        return new EngineProcess(process);
    }

    /// Waits for the report that tells how the start ended.
    EngineReport awaitOutcome() throws IOException, Wire.Unreadable {
        for (String line = reports.readLine(); line != null; line = reports.readLine()) {
            EngineReport report = Wire.read(line, EngineReport.class);
            if (report.state() == EngineReport.State.ONLINE || report.state() == EngineReport.State.FAILED) {
                return report;
            }
        }
        throw new IOException("the engine ended without a word");
    }

    /// kill -9: nothing is flushed, nothing is closed.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /// Asks it to stop, and waits until it has.
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }
}
