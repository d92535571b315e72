package dev.hearth.app;

import dev.hearth.app.dev.DevRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// The console while one changes what it shows and what the engine does.
@Command(
        name = "dev",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "The console for those who change Hearth",
        description = "Opens the console on a home of its own with three servers and a year of made-up history. Starts"
                + " the engine again when its compiled classes change and reads edited style sheets again. Ends"
                + " everything when the window is closed.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the window was closed", "3:something could not be started"})
final class DevVerb implements Callable<Integer> {
    private final Surroundings surroundings;

    DevVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return new DevRun(surroundings.home(), surroundings.installation(), this::progress).run();
        } catch (IOException e) {
            progress(String.valueOf(e.getMessage()));
            return ExitStatus.NOT_STARTED;
        }
    }

    private void progress(String what) {
        surroundings.err().println("hearth: " + what);
    }
}
