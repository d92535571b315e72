package dev.hearth.app;

import dev.hearth.app.process.PracticeLaunch;
import dev.hearth.app.process.PracticeReport;
import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.Installation;
import dev.hearth.control.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// A practice server in its guise as Discord.
final class AsDiscord implements AutoCloseable {
    private static final int ANY_PORT = 0;
    private static final int DISCORDS_LIMIT_MS = 3_000;

    private final Process process;
    private final Address address;
    private final String restBase;

    private AsDiscord(Process process, Address address, String restBase) {
        this.process = process;
        this.address = address;
        this.restBase = restBase;
    }

    static AsDiscord start() throws Exception {
        var root = Path.of("..").toAbsolutePath().normalize();
        var process = new ProcessBuilder(new Installation(root, false).practice()).start();
        var bearer = Bearer.fresh();
        var stdin = process.getOutputStream();
        var launch = new PracticeLaunch(bearer.secret(), ANY_PORT, DISCORDS_LIMIT_MS, true, 1);
        stdin.write((Wire.line(launch) + "\n").getBytes(StandardCharsets.UTF_8));
        stdin.flush();
        var line = Objects.requireNonNull(
                process.inputReader(StandardCharsets.UTF_8).readLine());
        var report = Wire.read(line, PracticeReport.class);
        return new AsDiscord(
                process,
                new Address(Objects.requireNonNull(report.port()), bearer),
                Objects.requireNonNull(report.restBase()));
    }

    String restBase() {
        return restBase;
    }

    void guise(String order) throws Exception {
        LiveSupervisor.practice(address, "guise", order);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
