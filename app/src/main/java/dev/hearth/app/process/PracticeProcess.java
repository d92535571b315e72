package dev.hearth.app.process;

import dev.hearth.control.Installation;
import dev.hearth.control.Wire;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/// The practice server as a child process.
public final class PracticeProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int ANY_PORT = 0;
    private static final int ALL_GUILDS = 3;
    private static final int DISCORDS_LIMIT_MS = 3000;

    private final Child child;
    private final PracticeAddress address;
    private final String restBase;

    private PracticeProcess(Child child, PracticeAddress address, String restBase) {
        this.child = child;
        this.address = address;
        this.restBase = restBase;
    }

    static PracticeProcess start(Installation installation) throws StartFailure {
        return start(installation, new PracticeLaunch(Token.fresh(), ANY_PORT, DISCORDS_LIMIT_MS, true, 1));
    }

    /// Starts one for any bot.
    ///
    /// @param port   0 for any that is free
    /// @param strict whether it limits identifies and requests as Discord does
    /// @param world  the file in which its world is kept, absolute; empty if it ends with the server
    public static PracticeProcess standalone(Installation installation, int port, boolean strict, String world)
            throws StartFailure {
        return start(
                installation,
                new PracticeLaunch(Token.fresh(), port, DISCORDS_LIMIT_MS, true, ALL_GUILDS, strict, world));
    }

    private static PracticeProcess start(Installation installation, PracticeLaunch launch) throws StartFailure {
        var child = Child.start("practice server", installation.practice());
        try {
            child.tell(Wire.line(launch));
            return ready(child, launch.token());
        } catch (StartFailure e) {
            child.close();
            throw e;
        }
    }

    public PracticeAddress address() {
        return address;
    }

    public String restBase() {
        return restBase;
    }

    /// Waits for its end.
    ///
    /// @return how it ended, for a person
    public String awaitEnd() throws InterruptedException {
        child.awaitEnd();
        return child.obituary();
    }

    @Override
    public void close() {
        child.close();
    }

    private static PracticeProcess ready(Child child, String bearer) throws StartFailure {
        var line = child.hear(LIMIT)
                .orElseThrow(() -> new StartFailure("the practice server did not start: " + child.obituary(), ""));
        var report = read(line);
        var port = report.port();
        var restBase = report.restBase();
        if (port == null || restBase == null) {
            throw new StartFailure(
                    "the practice server did not start: " + report.reason(),
                    Objects.requireNonNullElse(report.remedy(), ""));
        }
        var api = URI.create("http://127.0.0.1:" + port + "/practice/v1");
        return new PracticeProcess(child, new PracticeAddress(api, bearer), restBase);
    }

    private static PracticeReport read(String line) throws StartFailure {
        try {
            return Wire.read(line, PracticeReport.class);
        } catch (Wire.Unreadable e) {
            throw new StartFailure("the practice server answered with something unknown", "build Hearth anew");
        }
    }
}
