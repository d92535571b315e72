package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.EngineLaunch;
import dev.hearth.control.EngineReport;
import dev.hearth.control.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// An engine in a process of its own, as a parent starts it.
final class EngineProcess {
    private final Process process;
    private final BufferedReader reports;
    private final StringBuilder said = new StringBuilder();

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
                // The product's, not that of the tests.
                "-Dlogback.configurationFile="
                        + Path.of("src/main/resources/logback.xml").toAbsolutePath(),
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
        return await(EngineReport.State.ONLINE);
    }

    /// Waits for a state, or for the failure that is told instead.
    EngineReport await(EngineReport.State state) throws IOException, Wire.Unreadable {
        for (String line = reports.readLine(); line != null; line = reports.readLine()) {
            said.append(line).append('\n');
            EngineReport report = Wire.read(line, EngineReport.class);
            if (report.state() == state || report.state() == EngineReport.State.FAILED) {
                return report;
            }
        }
        throw new IOException("the engine ended without a word");
    }

    /// All that it has reported.
    String said() {
        return said.toString();
    }

    long pid() {
        return process.pid();
    }

    /// The parent is gone: nobody reads what the engine says, and nothing more is said to it.
    void abandon() throws IOException {
        process.getOutputStream().close();
        process.getInputStream().close();
    }

    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    boolean alive() {
        return process.isAlive();
    }

    /// kill -9: nothing is flushed, nothing is closed.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// Asks it to stop, and waits until it has.
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }
}
