package dev.hearth.app;

import dev.hearth.app.supervisor.CannotSupervise;
import dev.hearth.app.supervisor.LogFile;
import dev.hearth.app.supervisor.Supervisor;
import dev.hearth.app.supervisor.store.Notes;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The supervisor in the foreground: for servers, autostart and containers, and for whoever wants to watch.
@Command(
        name = "engine",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Keep the bot up, in this terminal",
        description = "Starts the bots that were online, watches over them and restarts what crashes, until Ctrl-C or"
                + " 'hearth quit'. The first time that is the bot on the practice Discord.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:ended as it was told to",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the data folder cannot be used",
            "4:another supervisor looks after this data folder",
            "64:there is no such option",
            "70:a fault of Hearth itself"
        })
final class EngineVerb implements Callable<Integer> {
    private final Surroundings surroundings;
    private final InstantSource clock;

    @Option(
            names = "--detached",
            description = "for other programs: says nothing once it runs, and outlives the terminal")
    private boolean detached;

    EngineVerb(Surroundings surroundings, InstantSource clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        var home = surroundings.home();
        Notes notes = detached ? new LogFile(home.root(), clock) : this::say;
        try (var supervisor = Supervisor.start(
                home, surroundings.installation(), surroundings.environment(), Version.number(), clock, notes)) {
            Runtime.getRuntime().addShutdownHook(new Thread(supervisor::close, "signal"));
            notes.note("looking after " + home.root());
            supervisor.awaitQuit();
            notes.note("ending everything");
            return ExitStatus.DONE;
        } catch (CannotSupervise e) {
            say(String.valueOf(e.getMessage()));
            return e.isAnother() ? ExitStatus.TAKEN : ExitStatus.NOT_STARTED;
        }
    }

    private void say(String what) {
        surroundings.err().println("hearth: " + what);
    }
}
