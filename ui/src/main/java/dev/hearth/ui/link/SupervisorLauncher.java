package dev.hearth.ui.link;

import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import dev.hearth.control.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/// Finds the supervisor by its run file, and starts one. Two that start at once sort it out by their lock, so nobody
/// has to be careful here.
public final class SupervisorLauncher {
    private static final Duration STARTUP = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Home home;
    private final Installation installation;

    public SupervisorLauncher(Home home, Installation installation) {
        this.home = home;
        this.installation = installation;
    }

    /// The supervisor that runs, if one does.
    Optional<RunFile> find() {
        return RunFile.read(home.supervisor());
    }

    /// Whether there is a run file: one runs, or the last one left without clearing up, as one that is killed does. One
    /// that was ended on purpose takes its run file along.
    boolean leftRunFile() {
        return Files.exists(home.supervisor());
    }

    /// Starts one and waits until it can be talked to. It outlives this console.
    ///
    /// @throws IOException if it does not start, or says nothing for too long
    RunFile start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(installation.supervisor());
        builder.environment().put("HEARTH_HOME", home.root().toString());
        // The launcher's own variable, which would send a child of an installed program to the wrong place.
        builder.environment().remove("_JPACKAGE_LAUNCHER");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        process.getOutputStream().close();
        for (long waited = 0; waited < STARTUP.toMillis(); waited += LOOK.toMillis()) {
            var found = find();
            if (found.isPresent()) {
                return found.get();
            }
            if (!process.isAlive()) {
                return find().orElseThrow(() -> new IOException("the supervisor ended by " + process.exitValue()));
            }
            Thread.sleep(LOOK);
        }
        throw new IOException("the supervisor says nothing");
    }
}
