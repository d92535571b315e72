package dev.hearth.app;

import dev.hearth.control.Refused;
import dev.hearth.control.Unreachable;
import dev.hearth.control.supervisor.QuitAll;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Ends everything.
@Command(
        name = "quit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "End everything: bots, practice Discord, supervisor",
        description = "Waits until all has ended in good order. Bots that were online come back with the next"
                + " 'hearth start' or 'hearth engine'.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing runs any more",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the supervisor does not answer, or did not end in time",
            "64:there is no such option",
            "70:a fault of Hearth itself"
        })
final class QuitVerb implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Surroundings surroundings;

    QuitVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var found = SupervisorLink.find(surroundings.home());
        if (found.isEmpty()) {
            surroundings.out().println("Nothing runs.");
            return ExitStatus.DONE;
        }
        try (var link = found.get()) {
            link.ask(new QuitAll());
            if (link.awaitEnd(LIMIT)) {
                surroundings.out().println("Everything has ended.");
                return ExitStatus.DONE;
            }
            surroundings.err().println("hearth: the supervisor is still at it; 'hearth status' shows how far it is");
        } catch (Refused | Unreachable e) {
            surroundings.err().println("hearth: " + e.getMessage());
        }
        return ExitStatus.NOT_STARTED;
    }
}
